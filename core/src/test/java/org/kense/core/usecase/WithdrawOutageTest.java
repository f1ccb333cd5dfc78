package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Denial;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Recorded;
import org.kense.core.application.Unfit;
import org.kense.core.institution.Outage;
import org.kense.core.service.Moment;

/**
 * An outage that was recorded wrongly is withdrawn, and no case is paused by it any more.
 *
 * <p>All times are Bishkek's, in February 2026. A case is registered on Monday the 2nd: its five
 * working days end on Monday the 9th; an outage over Tuesday's closing time makes that the 10th.
 */
@Clause("CSC-36")
class WithdrawOutageTest {
  private final OutageStory outage = new OutageStory();
  private final Story story = outage.story;
  private final CaseId id = story.registered(FREE);

  private Outage recorded() {
    outage.itIs("05T09:00");
    var recorded = right(outage.record("03T17:00", "04T08:00"));
    outage.spread();
    assertEquals(at("10T18:00"), outage.due(id));
    return recorded;
  }

  @Test
  void the_pause_is_taken_back_the_deadlines_move_back_and_the_applicant_is_told() {
    var wrong = recorded();
    var events = story.events(id);

    assertEquals(wrong, right(outage.withdraw(wrong)));
    assertInstanceOf(Outcome.Moved.class, outage.spread().getFirst());

    assertEquals(List.of(at("09T18:00"), at("03T18:00")), dues());
    assertEquals(List.of(), story.now(id).clock().pauses());
    var added =
        story.house.applications().journal(id).stream().skip(events).map(Recorded::event).toList();
    assertEquals(
        new ClockEvent.PauseWithdrawn(PauseReason.OUTAGE, at("03T17:00"), at("04T08:00")),
        added.getFirst());
    var move = (DeadlineMoved) added.get(1);
    assertEquals(DeadlineMoved.Cause.OUTAGE_WITHDRAWN, move.cause());
    assertEquals(
        Optional.of(new DeadlineMoved.By.Outage(at("03T17:00"), at("04T08:00"), "no electricity")),
        move.by());
    assertEquals(
        new NoticeEvent.NoticeSent("deadline-moved", Moment.DEADLINE_MOVED, at("05T09:00")),
        added.getLast());
  }

  private List<Instant> dues() {
    return List.of(outage.due(id), outage.stageDue(id));
  }

  @Test
  void it_is_taken_back_once_however_often_it_is_spread() {
    right(outage.withdraw(recorded()));
    outage.spread();
    var events = story.events(id);

    assertEquals(List.of(new Outcome.Stayed(id)), outage.spread());
    assertEquals(events, story.events(id));
  }

  @Test
  void what_another_outage_paused_stays_paused() {
    var wrong = recorded();
    right(outage.record("03T17:00", "04T08:00"));
    right(outage.record("03T16:00", "03T19:00"));
    outage.spread();

    right(outage.withdraw(wrong));
    outage.spread();

    assertEquals(at("10T18:00"), outage.due(id));
  }

  @Test
  void a_shorter_one_that_overlaps_it_goes_on_to_count() {
    var wrong = recorded();
    right(outage.record("03T16:00", "03T19:00"));
    outage.spread();

    right(outage.withdraw(wrong));
    outage.spread();

    assertEquals(at("10T18:00"), outage.due(id));
    assertEquals(1, story.now(id).clock().pauses().size());
  }

  @Test
  void whose_clock_stands_still_is_counted_without_it_when_it_goes_on() {
    var wrong = recorded();
    var ask = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, ask)));
    right(outage.withdraw(wrong));
    outage.spread();
    var answer = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    right(story.desk.supplementApplication().handle(Order.of(AIDA, answer)));

    assertEquals(at("09T18:00"), outage.due(id));
  }

  @Test
  void a_case_at_its_end_keeps_its_dates() {
    var wrong = recorded();
    var command = new WithdrawApplication.Command(id);
    right(story.desk.withdrawApplication().handle(Order.of(AIDA, command)));
    var events = story.events(id);

    right(outage.withdraw(wrong));

    assertEquals(List.of(), outage.spread());
    assertEquals(events, story.events(id));
  }

  @Test
  void one_that_lasts_can_be_withdrawn_and_has_no_end_then() {
    outage.itIs("03T17:30");
    var command = new RecordOutage.Command(COLLEGE, at("03T17:00"), Optional.empty(), "no power");
    var lasting = right(story.desk.outages().record().handle(Order.of(HEAD, command)));

    right(outage.withdraw(lasting));

    assertEquals(List.of(), right(story.desk.outages().list().handle(HEAD, COLLEGE)));
    assertEquals(List.of(), outage.spread());
    var end = new EndOutage.Command(COLLEGE, lasting.id(), at("03T17:20"));
    assertEquals(
        Either.left(new Barred.Unknown(lasting.id().toString())),
        story.desk.outages().end().handle(Order.of(HEAD, end)));
  }

  @Test
  void it_takes_an_outage_that_stands_a_reason_and_somebody_who_may() {
    var wrong = recorded();
    var silent = new WithdrawOutage.Command(COLLEGE, wrong.id(), " ");
    var unknown = new WithdrawOutage.Command(COLLEGE, new UUID(7, 7), "the wrong day");
    var withdraw = story.desk.outages().withdraw();

    assertEquals(
        Either.left(new Unfit.WithdrawnWithoutReason()), withdraw.handle(Order.of(HEAD, silent)));
    assertEquals(
        Either.left(new Barred.Unknown(new UUID(7, 7).toString())),
        withdraw.handle(Order.of(HEAD, unknown)));
    assertEquals(
        Either.left(new Barred.NotPermitted(new Denial(Role.OFFICE, Permission.RECORD_OUTAGE))),
        withdraw.handle(Order.of(OFFICE, silent)));
    right(outage.withdraw(wrong));
    assertEquals(Either.left(new Barred.Unknown(wrong.id().toString())), outage.withdraw(wrong));
  }
}
