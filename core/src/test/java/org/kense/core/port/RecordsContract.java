package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Appended;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.application.Entry;
import org.kense.core.application.HeadingEvent;
import org.kense.core.memory.Samples;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.register.RegisterName;

/** Whatever keeps records keeps this. */
@Clause("EDC-5")
public abstract class RecordsContract {
  /** Ports over one store, which is empty. */
  public record Ports(Applications applications, Records records) {}

  private static final RecordName DIPLOMA = name("diploma-1");
  private static final RecordVersion FIRST =
      RecordVersion.first(DIPLOMA, Map.of("surname", "Шилова", "course", "2"));
  private static final RecordVersion SECOND = FIRST.changed(Map.of("surname", "Щилова"));
  private Ports ports;

  protected RecordsContract() {}

  protected abstract Ports empty();

  private static RecordName name(String key) {
    return new RecordName(Samples.COLLEGE, new RegisterName("diplomas"), key);
  }

  /** Aida's case made two versions of a record, and Marat's another one. */
  @BeforeEach
  void two_cases_made_records() {
    ports = empty();
    assertEquals(Appended.DONE, append(1, AIDA.value(), FIRST, SECOND));
    var third = SECOND.changed(Map.of("course", "3"));
    assertEquals(Appended.DONE, append(2, MARAT.value(), third));
  }

  private Appended append(int count, String person, RecordVersion... records) {
    return ports.applications().append(entry(count, person, records));
  }

  private static Entry entry(int count, String person, RecordVersion... records) {
    var begun = started(id(count), new ActorId(person));
    var number = CaseNumber.of(700, Year.of(2026), count);
    var entry = beginning(begun, new HeadingEvent.Numbered(number));
    var events = List.of(records).stream().map(it -> new RecordMade(it, MONDAY)).toList();
    var more = next(entry.after(), 2, events.toArray(RecordMade[]::new));
    return new Entry(
        0,
        Stream.of(entry.events(), more.events()).flatMap(List::stream).toList(),
        more.after(),
        MONDAY,
        begun.applicant(),
        Optional.empty());
  }

  @Test
  void the_newest_version_is_the_last_one() {
    var last = ports.records().last(DIPLOMA).orElseThrow();

    assertEquals(3, last.version());
    assertEquals(Map.of("surname", "Щилова", "course", "3"), last.values());
    assertEquals(Optional.empty(), ports.records().last(name("diploma-2")));
  }

  @Test
  void the_old_versions_stay_in_history() {
    var history = ports.records().history(DIPLOMA, new Reach.Everything());

    assertEquals(List.of(3L, 2L, 1L), history.stream().map(it -> it.version().version()).toList());
    assertEquals(new Records.Kept(FIRST, id(1), MONDAY), history.getLast());
    assertEquals(id(2), history.getFirst().by());
  }

  static List<List<Object>> reaches() {
    var elsewhere = new InstitutionId("elsewhere");
    return List.of(
        List.of(new Reach.Own(AIDA), 2),
        List.of(new Reach.Own(MARAT), 1),
        List.of(new Reach.Own(Samples.OFFICE.id()), 0),
        List.of(new Reach.OfUnit(Samples.COLLEGE, OFFICE), 3),
        List.of(new Reach.OfUnit(Samples.COLLEGE, new UnitCode("management")), 0),
        List.of(new Reach.OfUnit(elsewhere, OFFICE), 0),
        List.of(new Reach.OfInstitution(Samples.COLLEGE), 3),
        List.of(new Reach.OfInstitution(elsewhere), 0),
        List.of(new Reach.AsParticipant(OFFICE), 3),
        List.of(new Reach.AsParticipant(new UnitCode("post")), 0));
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void only_versions_within_reach_are_shown(List<Object> line) {
    var history = ports.records().history(DIPLOMA, (Reach) line.getFirst());

    assertEquals(line.getLast(), history.size());
  }

  @Test
  void of_two_cases_that_make_the_same_version_the_slower_one_is_stale() {
    var again = FIRST.changed(Map.of("surname", "Шылова"));

    var outcome = append(3, MARAT.value(), again);

    assertEquals(Appended.STALE, outcome);
    assertEquals(Optional.empty(), ports.applications().open(id(3), Optional.empty()));
    assertEquals(3, ports.records().history(DIPLOMA, new Reach.Everything()).size());
  }
}
