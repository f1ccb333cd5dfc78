package org.kense.persistence.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.application.Event;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.person.PersonEvent;
import org.kense.persistence.json.Json;

/**
 * Every event that was ever released is written and read as it was then.
 *
 * <p>A file that stands here is never changed: a new shape of an event gets a file of its own.
 */
final class GoldenEventsTest {
  static Stream<String> events() {
    return SpecimenEvents.OF_CASES.keySet().stream().sorted();
  }

  static Stream<String> personEvents() {
    return SpecimenHistories.OF_PERSONS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_of_a_case_is_read_and_written_as_it_was_released(String name) {
    check(name, SpecimenEvents.OF_CASES.get(name), EventTypes.OF_CASES);
  }

  static Stream<String> institutionEvents() {
    return SpecimenHistories.OF_INSTITUTIONS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("institutionEvents")
  void an_event_of_an_institution_is_read_and_written_as_it_was_released(String name) {
    check(name, SpecimenHistories.OF_INSTITUTIONS.get(name), EventTypes.OF_INSTITUTIONS);
  }

  @ParameterizedTest
  @MethodSource("personEvents")
  void an_event_of_a_person_is_read_and_written_as_it_was_released(String name) {
    check(name, SpecimenHistories.OF_PERSONS.get(name), EventTypes.OF_PERSONS);
  }

  private static <E> void check(String name, E event, EventTypes<E> types) {
    var golden = golden(name);
    var type = types.of(event);

    assertEquals(golden, Json.text(event));
    assertEquals(event, types.read(type.name(), version(name), golden.getBytes(UTF_8)));
  }

  /** One line each, without the line break at its end. */
  private static String golden(String name) {
    try (var file = GoldenEventsTest.class.getResourceAsStream("golden/" + name + ".json")) {
      assertNotNull(file, "there is no golden/" + name + ".json");
      return new String(file.readAllBytes(), UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code name-version} or {@code name-version.variant}. */
  private static int version(String file) {
    var plain = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
    return Integer.parseInt(plain.substring(plain.lastIndexOf('-') + 1));
  }

  @Test
  void every_kind_of_event_has_a_written_name_and_a_golden_file() {
    assertEquals(leaves(Event.class), shapes(SpecimenEvents.OF_CASES));
    assertEquals(leaves(PersonEvent.class), shapes(SpecimenHistories.OF_PERSONS));
    assertEquals(leaves(InstitutionEvent.class), shapes(SpecimenHistories.OF_INSTITUTIONS));
    assertEquals(
        leaves(InstitutionEvent.class),
        InstitutionEvents.ALL.stream().map(EventType::shape).collect(Collectors.toSet()));
    assertEquals(
        leaves(Event.class),
        CaseEvents.ALL.stream().map(EventType::shape).collect(Collectors.toSet()));
    assertEquals(
        leaves(PersonEvent.class),
        PersonEvents.ALL.stream().map(EventType::shape).collect(Collectors.toSet()));
  }

  @Test
  void every_released_version_has_a_golden_file() {
    var released = new TreeSet<String>();
    Stream.of(CaseEvents.ALL, PersonEvents.ALL, InstitutionEvents.ALL)
        .flatMap(all -> all.stream())
        .forEach(type -> versions(type).forEach(released::add));

    var kept = new TreeSet<String>();
    Stream.of(events(), personEvents(), institutionEvents())
        .flatMap(names -> names)
        .map(name -> name.split("\\.", 2)[0])
        .forEach(kept::add);
    assertEquals(released, kept);
  }

  private static Stream<String> versions(EventType<?> type) {
    return IntStream.rangeClosed(1, type.version())
        .mapToObj(version -> type.name() + "-" + version);
  }

  private static Set<Class<?>> shapes(Map<String, ?> specimens) {
    return specimens.values().stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static Set<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses())
            .flatMap(member -> leaves(member).stream())
            .collect(Collectors.toSet())
        : Set.of(family);
  }
}
