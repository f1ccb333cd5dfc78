package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.MONDAY;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.access.Denial;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.application.Barred;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Recorded;
import org.kense.core.application.Unfit;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.Step;

/** An outage is recorded, ended and spread to the cases that it touches (CSC-36). */
@Clause("CSC-36")
class OutageSpreadTest {
  private final OutageStory outage = new OutageStory();
  private final Story story = outage.story;

  @Test
  void a_case_is_paused_once_and_told_of_once_however_often_it_is_spread() {
    var id = story.registered(FREE);
    var events = story.events(id);
    outage.itIs("04T09:00");
    var recorded = right(outage.record("03T17:00", "04T08:00"));

    assertInstanceOf(Outcome.Moved.class, outage.spread().getFirst());
    assertEquals(List.of(new Outcome.Stayed(id)), outage.spread());

    var added =
        story.house.applications().journal(id).stream().skip(events).map(Recorded::event).toList();
    assertEquals(
        new ClockEvent.ClockPaused(PauseReason.OUTAGE, at("03T17:00"), at("04T08:00")),
        added.getFirst());
    var move = (DeadlineMoved) added.get(1);
    assertEquals(DeadlineMoved.Cause.OUTAGE, move.cause());
    assertEquals(
        Optional.of(new DeadlineMoved.By.Outage(at("03T17:00"), at("04T08:00"), "no electricity")),
        move.by());
    assertEquals("deadline-moved", story.now(id).notices().all().getLast().kind());
    assertEquals(List.of(recorded.pause().orElseThrow()), story.now(id).clock().pauses());
  }

  @Test
  void an_explanation_names_the_outage_and_still_ends_at_the_recorded_deadline() {
    var id = story.registered(FREE);
    outage.itIs("04T09:00");
    right(outage.record("03T17:00", "04T08:00"));
    outage.spread();

    var first = right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst().explanation();

    var pause = new Pause(at("03T17:00"), at("04T08:00"), "outage");
    assertTrue(first.steps().contains(new Step.Paused(pause)), () -> "" + first.steps());
    assertEquals(outage.due(id), first.deadline().at());
  }

  @Test
  void one_that_lasts_pauses_nothing_until_its_end_is_known() {
    var id = story.registered(FREE);
    outage.itIs("03T17:30");
    var begun =
        right(
            story
                .desk
                .outages()
                .record()
                .handle(
                    Order.of(
                        HEAD,
                        new RecordOutage.Command(
                            COLLEGE, at("03T17:00"), Optional.empty(), "no internet"))));
    assertEquals(List.of(), outage.spread());
    assertEquals(Optional.empty(), begun.statusBy());

    outage.itIs("04T09:00");
    var end = new EndOutage.Command(COLLEGE, begun.id(), at("04T08:00"));
    var ended = right(story.desk.outages().end().handle(Order.of(HEAD, end)));
    outage.spread();

    assertEquals(at("10T18:00"), outage.due(id));
    assertEquals(Optional.of(at("05T08:00")), ended.statusBy());
    assertEquals(List.of(ended), right(story.desk.outages().list().handle(HEAD, COLLEGE)));
    assertEquals(
        Either.left(new Barred.Unknown(begun.id().toString())),
        story.desk.outages().end().handle(Order.of(HEAD, end)));
  }

  @Test
  void the_status_is_due_24_hours_after_the_end_by_the_clock_on_the_wall() {
    outage.itIs("09T09:00");

    // It ended on a Saturday; the source says сутки, so the weekend does not matter.
    var recorded = right(outage.record("06T12:00", "07T15:30"));

    assertEquals(Optional.of(at("08T15:30")), recorded.statusBy());
  }

  @ParameterizedTest
  @CsvSource({
    "03T12:00, 03T12:00", // no time at all
    "03T12:00, 03T11:00", // backwards
    "03T12:00, 05T09:00", // not over yet
    "05T09:00, 05T10:00", // not even begun
  })
  void impossible_times_are_turned_away(String from, String to) {
    outage.itIs("04T09:00");

    assertEquals(
        Either.left(new Unfit.ImpossibleOutage(at(from), Optional.of(at(to)), at("04T09:00"))),
        outage.record(from, to));
  }

  @Test
  void whoever_answers_for_no_whole_institution_may_not_and_others_find_none() {
    var command = new RecordOutage.Command(COLLEGE, MONDAY.minusSeconds(60), Optional.empty(), " ");
    var school = new InstitutionId("sample-school");
    var elsewhere =
        new RecordOutage.Command(school, MONDAY.minusSeconds(60), Optional.empty(), "no power");

    assertEquals(
        Either.left(new Unfit.OutageWithoutCause()),
        story.desk.outages().record().handle(Order.of(HEAD, command)));
    assertEquals(
        Either.left(new Barred.NotPermitted(new Denial(Role.OFFICE, Permission.RECORD_OUTAGE))),
        story.desk.outages().record().handle(Order.of(OFFICE, command)));
    assertEquals(
        Either.left(new Barred.Unknown("sample-school")),
        story.desk.outages().record().handle(Order.of(HEAD, elsewhere)));
  }
}
