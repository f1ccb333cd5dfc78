package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.access.UnitCode;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.TurnEvent;
import org.kense.core.law.Lang;
import org.kense.core.service.ResultRule.Kind;

class EventWordsTest {
  private static final Dossier DRAFT = EventSamples.DRAFT;

  static Stream<Event> events() {
    return EventSamples.events();
  }

  @Test
  void every_kind_of_event_has_a_sample() {
    var kinds = records(Event.class).collect(Collectors.toSet());

    assertEquals(kinds, events().map(Object::getClass).collect(Collectors.toSet()));
  }

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Arrays.stream(family.getPermittedSubclasses()).flatMap(EventWordsTest::records);
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_is_one_line_in_every_language(Event event) {
    var lines =
        Stream.of(Lang.values()).map(lang -> EventWords.of(event, DRAFT.reader(lang))).toList();

    assertEquals(Lang.values().length, Set.copyOf(lines).size());
    lines.forEach(line -> assertFalse(line.matches("(?s).*(\\{|\\n|null).*"), line));
  }

  @Test
  void a_line_calls_parts_of_the_service_by_their_titles_and_gives_local_time() {
    var reader = DRAFT.reader(Lang.RU);

    var lines = EventSamples.turn().limit(2).map(event -> EventWords.of(event, reader)).toList();

    assertEquals(
        List.of(
            "Начат этап: Этап – Канцелярия",
            "Начат этап: Этап – Канцелярия; срок: пятница, 13 марта 2026 года, 18:00"),
        lines);
  }

  @Test
  void a_turn_names_the_unit_and_the_stage() {
    var opened =
        new TurnEvent.StageOpened(
            Papers.REGISTER, new UnitCode("office"), Affairs.NOON, Optional.empty());
    var stopped = new ClockEvent.ClockStopped(PauseReason.PAYMENT, Affairs.NOON);
    var dossier = Affairs.filed(Lang.KY, Kind.PAPER, opened, stopped);

    var turn = TurnWords.of(dossier.application().turn(), dossier.reader(Lang.KY));
    var clock = TurnWords.of(dossier.application().clock(), dossier.reader(Lang.KY));

    assertEquals("Кеңсе: Баскыч", turn);
    assertEquals("Токтотулуп турат: төлөмдү күтүү", clock);
    assertEquals("Nobody's move", TurnWords.of(DRAFT.application().turn(), Reader.of(Lang.EN)));
  }
}
