package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.DecreedStory.closing;
import static org.kense.core.usecase.Story.MONDAY;
import static org.kense.core.usecase.Story.done;
import static org.kense.core.usecase.Story.right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.Moves;
import org.kense.core.application.NoticeEvent;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.Edition;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.memory.InMemoryOutbox;
import org.kense.core.service.Moment;

/** A decree moves days off, and the deadlines that are counted over them. */
class RecomputeDeadlinesTest {
  private final DecreedStory decree = new DecreedStory();
  private final Story story = decree.story;

  /**
   * Registered on Monday, 2 February 2026: five working days for the case are 3, 4, 5, 6 and 9
   * February, one for the stage is the 3rd; both end at 18:00 in Bishkek, which is 12:00 in UTC.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-02-03, 2026-02-10, 2026-02-04", // counted by both
    "2026-02-06, 2026-02-10, 2026-02-03", // after the stage's end
    "2026-02-09, 2026-02-10, 2026-02-03", // the very last day
    "2026-02-02, 2026-02-09, 2026-02-03", // the day of the start does not count anyway
    "2026-02-10, 2026-02-09, 2026-02-03", // too late to matter
  })
  void a_new_day_off_moves_what_is_counted_over_it(String off, String ofCase, String ofStage) {
    var id = story.registered(FREE);
    decree.decreed(off);

    decree.run();

    var due = story.now(id).deadlines();
    assertEquals(
        List.of(closing(ofCase), closing(ofStage)),
        due.values().stream().map(it -> it.at()).toList());
  }

  @Test
  void each_moved_deadline_is_one_event_that_names_the_decree_and_both_dates() {
    var id = story.registered(FREE);
    var before = story.now(id).deadlines();
    var events = story.events(id);
    decree.decreed("2026-02-03");

    assertInstanceOf(Outcome.Moved.class, decree.run().getFirst());

    var act = Optional.of(new DeadlineMoved.By.Decree(List.of("kg-test-decree")));
    var after = story.now(id).deadlines();
    var moves =
        before.keySet().stream()
            .map(
                of ->
                    (Event)
                        new DeadlineMoved(
                            of,
                            before.get(of),
                            after.get(of),
                            DeadlineMoved.Cause.DECREE,
                            act.map(it -> it)))
            .toList();
    var told = decree.since(id, events).subList(0, 2);
    assertEquals(moves, told.stream().map(RecomputeDeadlinesTest::withoutAllowance).toList());
    after.values().forEach(due -> assertEquals("KG@2026.2", due.calendar()));
  }

  /** What a limit allows is the desk's to add. */
  private static Event withoutAllowance(Event event) {
    return event instanceof DeadlineMoved move
        ? new DeadlineMoved(move.of(), move.from(), move.to(), move.cause(), move.by())
        : event;
  }

  @Test
  void the_applicant_is_told_at_once_in_the_same_addition() {
    var id = story.registered(FREE);
    var events = story.events(id);
    decree.decreed("2026-02-06");

    decree.run();

    var added = decree.since(id, events);
    assertInstanceOf(NoticeEvent.NoticeOwed.class, added.get(1));
    assertEquals(
        new NoticeEvent.NoticeSent("deadline-moved", Moment.DEADLINE_MOVED, MONDAY), added.get(2));
    var parcel = new InMemoryOutbox(story.house.applications()).waiting(10).getLast();
    assertEquals("deadline-moved", parcel.kind());
    assertEquals(
        added.subList(0, 1),
        Moves.before(parcel.version(), story.house.applications().journal(id)));
  }

  @Test
  void drafts_and_cases_at_their_end_are_not_even_looked_at() {
    story.filled(FREE);
    var withdrawn = story.registered(FREE);
    var command = new WithdrawApplication.Command(withdrawn);
    right(story.desk.withdrawApplication().handle(Order.of(AIDA, command)));
    var events = story.events(withdrawn);
    decree.decreed("2026-02-06");

    assertEquals(List.of(), decree.run());
    assertEquals(events, story.events(withdrawn));
  }

  @Test
  void while_the_clock_stands_still_there_is_nothing_to_move() {
    var id = story.registered(FREE);
    var ask = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, ask)));
    decree.decreed("2026-02-06");

    assertEquals(List.of(new Outcome.Stayed(id)), decree.run());
  }

  @Test
  void what_is_begun_after_the_import_is_counted_with_the_new_version_at_once() {
    decree.decreed("2026-02-06");

    var id = story.registered(FREE);

    assertEquals(closing("2026-02-10"), story.now(id).due().orElseThrow().at());
    assertEquals(List.of(new Outcome.Stayed(id)), decree.run());
  }

  @Test
  void a_date_that_is_no_longer_provisional_is_confirmed_and_nobody_is_bothered() {
    story.house.clock().advance(Duration.between(MONDAY, Instant.parse("2026-12-28T04:00:00Z")));
    var id = story.registered(FREE);
    var events = story.events(id);
    assertTrue(story.now(id).due().orElseThrow().provisional());
    var old = ShippedCalendars.of("KG");
    var official = new Edition("KG", "2026.2", old.first(), LocalDate.of(2027, 12, 31), old.last());
    story
        .desk
        .ports()
        .calendars()
        .publish(CalendarVersion.first(WorkCalendar.of(official, old.facts())));

    decree.run();

    var confirmed = (DeadlineMoved) decree.since(id, events).getFirst();
    assertEquals(confirmed.from().at(), confirmed.to().at());
    assertEquals(1, decree.since(id, events).size());
    assertTrue(!story.now(id).due().orElseThrow().provisional());
  }

  @Test
  void a_case_of_which_the_next_stage_is_done_meanwhile_moves_all_the_same() {
    var id = story.filed(FREE);
    decree.decreed("2026-02-03");
    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));

    decree.run();

    assertEquals(closing("2026-02-10"), story.now(id).due().orElseThrow().at());
  }
}
