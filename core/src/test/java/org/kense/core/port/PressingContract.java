package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.STUDIES;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Filter;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.Paper;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Pressing;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.Summary;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Measure;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.Urgency;
import org.kense.core.law.Assumed;
import org.kense.core.memory.Samples;

/** Whatever keeps applications shows what presses, what is due first leading. */
public abstract class PressingContract {
  private static final InstitutionId SCHOOL = new InstitutionId("sample-school");
  private static final Reach COLLEGE = new Reach.OfInstitution(Samples.COLLEGE);
  private static final Reach ALL = new Reach.Everything();
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant NOW = MONDAY.plus(DAY);
  private Applications cases;
  private int number;

  protected PressingContract() {}

  protected abstract ApplicationsContract.Ports empty();

  /** A draft, which has no deadline. */
  @BeforeEach
  void a_draft_stands() {
    var ports = empty();
    ports.offers().put(Samples.offer(Samples.FREE));
    cases = ports.applications();
    cases.append(beginning(started(id(1), MARAT)));
  }

  /** Begins a case that is due then, at risk six hours before. */
  private void due(CaseId id, Instant due, Event... more) {
    var deadline =
        new Deadline(
            due,
            due,
            new TimeLimit.Elapsed(DAY),
            Assumed.UNSTATED,
            due.minus(DAY),
            false,
            "KG@1",
            "sample-1");
    var allowance = new Allowance(DAY, Measure.WALL_CLOCK, due.minus(DAY.dividedBy(4)));
    var events = new ArrayList<Event>();
    events.add(new HeadingEvent.Numbered(CaseNumber.of(700, Year.of(2026), 10 + number++)));
    events.add(new StatusEvent.Filed(MONDAY));
    events.add(new CourseEvent.CaseDue(deadline, Optional.of(allowance)));
    events.addAll(List.of(more));
    cases.append(beginning(started(id, MARAT), events.toArray(Event[]::new)));
  }

  private List<CaseId> pressing(Reach reach, Optional<Urgency> urgency) {
    var list = new Pressing(Filter.NONE, urgency, NOW, Optional.empty());
    return cases.listPressing(reach, list, 10).lines().stream().map(Summary::id).toList();
  }

  private void cases_that_are_due() {
    due(id(4), NOW.plus(DAY));
    due(id(5), NOW.minusSeconds(1));
    due(id(6), NOW);
    due(id(7), NOW.plus(Duration.ofHours(6)));
    due(id(8), NOW.plus(Duration.ofHours(6)).plusSeconds(1));
    due(id(SCHOOL, 9), NOW);
  }

  @Test
  void what_is_due_first_leads() {
    cases_that_are_due();

    assertEquals(
        List.of(id(5), id(6), id(SCHOOL, 9), id(7), id(8), id(4)), pressing(ALL, Optional.empty()));
    assertEquals(List.of(id(5), id(6), id(7), id(8), id(4)), pressing(COLLEGE, Optional.empty()));
    assertEquals(
        List.of(id(5), id(6), id(7), id(8), id(4)),
        pressing(new Reach.OfUnit(Samples.COLLEGE, STUDIES), Optional.empty()));
    assertEquals(6, pressing(new Reach.Own(MARAT), Optional.empty()).size());
    assertEquals(List.of(), pressing(new Reach.Own(AIDA), Optional.empty()));
  }

  @Test
  void a_case_is_overdue_at_risk_or_on_time_to_the_second() {
    cases_that_are_due();

    assertEquals(List.of(id(5)), pressing(ALL, Optional.of(Urgency.OVERDUE)));
    assertEquals(List.of(id(6), id(SCHOOL, 9), id(7)), pressing(ALL, Optional.of(Urgency.AT_RISK)));
    assertEquals(List.of(id(8), id(4)), pressing(ALL, Optional.of(Urgency.ON_TIME)));
  }

  @Test
  void nothing_presses_while_the_clock_stands_still_or_once_the_case_has_ended() {
    due(id(4), NOW.plus(DAY), new ClockEvent.ClockStopped(PauseReason.PAYMENT, MONDAY));
    due(id(5), NOW.plus(DAY), new StatusEvent.Withdrawn(MONDAY));

    assertEquals(List.of(), pressing(ALL, Optional.empty()));
  }

  @Test
  void a_deadline_of_older_events_is_listed_and_at_risk_only_when_it_is_due() {
    due(id(4), NOW.plusSeconds(1), older(NOW.plusSeconds(1)));
    due(id(5), NOW.minusSeconds(1), older(NOW.minusSeconds(1)));

    var lines = cases.listPressing(ALL, Pressing.all(Filter.NONE, NOW), 10).lines();

    assertEquals(List.of(id(5), id(4)), lines.stream().map(Summary::id).toList());
    assertEquals(Optional.empty(), lines.getFirst().allowance());
    assertEquals(List.of(id(4)), pressing(ALL, Optional.of(Urgency.ON_TIME)));
    assertEquals(List.of(id(5)), pressing(ALL, Optional.of(Urgency.OVERDUE)));
  }

  private static Event older(Instant due) {
    return new CourseEvent.CaseDue(
        new Deadline(
            due, due, new TimeLimit.AtOnce(), Assumed.UNSTATED, due, false, "KG@1", "sample-1"));
  }

  @Test
  void only_cases_press_that_the_filter_lets_through() {
    var original = List.of(new Paper("certificate", Paper.As.ORIGINAL));
    due(id(4), NOW.plus(DAY), new CourseEvent.PapersTaken(original, MONDAY));
    due(id(5), NOW);
    var held =
        new Filter(
            Optional.empty(), Optional.empty(), Optional.empty(), Filter.Papers.ORIGINALS_HELD);

    var lines = cases.listPressing(ALL, Pressing.all(held, NOW), 10).lines();

    assertEquals(List.of(id(4)), lines.stream().map(Summary::id).toList());
  }

  @Test
  void a_line_says_what_its_limit_allows() {
    cases_that_are_due();

    for (var line : cases.listPressing(COLLEGE, Pressing.all(Filter.NONE, NOW), 10).lines()) {
      var application = cases.open(line.id(), Optional.empty()).map(CaseFile::application);
      assertEquals(application.map(Summary::of), Optional.of(line));
      assertEquals(Optional.of(DAY), line.allowance().map(Allowance::time));
    }
  }

  @Test
  void pages_of_what_presses_follow_one_another() {
    cases_that_are_due();
    var all = pressing(ALL, Optional.empty());

    var seen = new ArrayList<CaseId>();
    var list = Pressing.all(Filter.NONE, NOW);
    while (true) {
      var page = cases.listPressing(ALL, list, 2);
      page.lines().forEach(line -> seen.add(line.id()));
      if (page.next().isEmpty()) break;
      var last = Pressing.Place.of(page.lines().getLast());
      assertEquals(Optional.of(last), Pressing.Place.read(last.toString()));
      list = new Pressing(Filter.NONE, Optional.empty(), NOW, Optional.of(last));
    }

    assertEquals(all, seen);
  }
}
