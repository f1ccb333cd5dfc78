package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Request;
import org.kense.core.application.Touch;
import org.kense.core.application.TurnEvent;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.service.StageCode;

/** Whatever keeps applications finds those whose deadlines are counted over some time. */
public abstract class TouchedCasesContract {
  private static final InstitutionId SCHOOL = new InstitutionId("sample-school");
  private static final Reach ALL = new Reach.Everything();
  private Applications cases;

  protected TouchedCasesContract() {}

  protected abstract Applications empty();

  /**
   * 1: from Monday to Friday. 2: a draft. 3: ended. 4: stands still. 5: a school's, in Russia. 6:
   * without a limit of its own, in Kazakhstan; the applicant has until Friday to supplement.
   */
  @BeforeEach
  void six_cases_stand() {
    cases = empty();
    start(id(1), opened(), due("KG@2026.1"));
    start(id(2));
    start(id(3), opened(), due("KG@2026.1"), new TurnEvent.TurnEnded());
    var stopped = new ClockEvent.ClockStopped(PauseReason.PAYMENT, MONDAY.plus(hours(1)));
    start(id(4), opened(), due("KG@2026.1"), stopped);
    start(id(SCHOOL, 5), opened(), due("RU@2026.1+contested-off"));
    var asked = new ClockEvent.ClockStopped(PauseReason.SUPPLEMENT, MONDAY);
    start(id(SCHOOL, 6), opened(), supplement(), asked);
  }

  private void start(CaseId id, Event... events) {
    cases.append(beginning(started(id, AIDA), events));
  }

  private static Event opened() {
    return new TurnEvent.StageOpened(new StageCode("register"), OFFICE, MONDAY, Optional.empty());
  }

  private static Event due(String calendar) {
    return new CourseEvent.CaseDue(friday(calendar));
  }

  private static Event supplement() {
    var request = new Request("Your name in full", Set.of("name"), Set.of());
    return new TurnEvent.SupplementAsked(request, MONDAY, Optional.of(friday("KZ@2026.1")));
  }

  private static Deadline friday(String calendar) {
    var friday = MONDAY.plus(Duration.ofDays(4));
    return new Deadline(
        friday,
        friday,
        new TimeLimit.WorkingDays(4),
        Assumed.UNSTATED,
        MONDAY,
        false,
        calendar,
        "hours-1");
  }

  private static Duration hours(int count) {
    return Duration.ofHours(count);
  }

  private static Touch touch(String calendar, Touch.Stretch... stretches) {
    return new Touch(Optional.of(calendar), List.of(stretches));
  }

  /** In hours after Monday, 10:00. */
  private static Touch.Stretch stretch(int from, int to) {
    Instant start = MONDAY.plus(hours(from));
    return new Touch.Stretch(start, MONDAY.plus(hours(to)));
  }

  private List<CaseId> found(Reach reach, Touch touch) {
    return cases.listTouched(reach, touch, Optional.empty(), 10);
  }

  @Test
  void open_cases_of_the_calendar_are_found_by_the_time_they_are_counted_over() {
    assertEquals(List.of(id(4), id(1)), found(ALL, touch("KG", stretch(24, 48))));
    assertEquals(List.of(id(4), id(1)), found(ALL, touch("KG", stretch(-48, 1))));
    assertEquals(List.of(id(4), id(1)), found(ALL, touch("KG", stretch(96, 97))), "at the end");
    assertEquals(List.of(), found(ALL, touch("KG", stretch(-48, 0))));
    assertEquals(List.of(id(SCHOOL, 5)), found(ALL, touch("RU", stretch(24, 48))));
    assertEquals(List.of(), found(ALL, touch("AA", stretch(24, 48))));
  }

  @Test
  void what_an_applicant_was_given_to_supplement_counts_as_well() {
    assertEquals(List.of(id(SCHOOL, 6)), found(ALL, touch("KZ", stretch(24, 48))));
  }

  @Test
  void whose_clock_stands_still_is_counted_without_end() {
    assertEquals(List.of(id(4)), found(ALL, touch("KG", stretch(97, 98))));
  }

  @Test
  void one_of_several_stretches_is_enough_and_without_any_none_is_touched() {
    assertEquals(List.of(id(4), id(1)), found(ALL, touch("KG", stretch(-9, -8), stretch(24, 25))));
    assertEquals(List.of(), found(ALL, touch("KG")));
  }

  @Test
  void whatever_the_calendar_within_reach_only() {
    var any = new Touch(Optional.empty(), List.of(stretch(24, 25)));

    assertEquals(List.of(id(SCHOOL, 6), id(SCHOOL, 5), id(4), id(1)), found(ALL, any));
    assertEquals(
        List.of(id(SCHOOL, 6), id(SCHOOL, 5)), found(new Reach.OfInstitution(SCHOOL), any));
  }

  @Test
  void pages_follow_one_another() {
    var any = new Touch(Optional.empty(), List.of(stretch(24, 25)));

    var first = cases.listTouched(ALL, any, Optional.empty(), 2);
    var second = cases.listTouched(ALL, any, Optional.of(first.getLast()), 2);

    assertEquals(
        List.of(id(SCHOOL, 6), id(SCHOOL, 5), id(4), id(1)),
        Stream.concat(first.stream(), second.stream()).toList());
  }
}
