package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Clock;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Payment;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.calendar.Pause;
import org.kense.core.service.Money;

/** A paid service waits for its fee. */
class PaidServiceTest {
  private final Story story = Story.begins();

  @Test
  @Clause("CSC-34")
  void an_unpaid_application_is_suspended_at_registration_and_the_applicant_is_told() {
    var id = story.registered(CHARGED);

    assertEquals(
        new Clock.Stopped(Set.of(PauseReason.PAYMENT), MONDAY, List.of()), story.now(id).clock());
    assertTrue(story.now(id).due().isEmpty());
    assertTrue(story.now(id).stageDue().isEmpty());
    assertTrue(
        story.now(id).notices().all().stream()
            .anyMatch(n -> n.kind().equals("payment-asked") && !n.owed()));
    assertEquals(
        Either.left(new Untimely.Suspended(Set.of(PauseReason.PAYMENT))), story.prepare(id));
  }

  @Test
  @Clause("CSC-28")
  @Clause("CSC-31.2")
  @Clause("CSC-34")
  void payment_lets_it_go_on_and_moves_every_deadline_by_the_days_that_stood_still() {
    var id = story.registered(CHARGED);
    // Registered on Monday 2 February; due on Monday 9 (3, 4, 5, 6, 9). Paid on Wednesday 4 at
    // noon:
    // the clock stood at closing time on Monday and Tuesday, so only Tuesday is lost.
    story.house.clock().advanceTo(Instant.parse("2026-02-04T06:00:00Z"));

    right(story.pay(id));

    assertEquals(Instant.parse("2026-02-10T12:00:00Z"), story.now(id).due().orElseThrow().at());
    assertTrue(story.now(id).stageDue().isPresent());
    assertEquals(
        List.of(new Pause(MONDAY, Instant.parse("2026-02-04T06:00:00Z"), "payment")),
        story.now(id).clock().pauses());
    assertTrue(
        story.now(id).notices().all().stream()
            .anyMatch(n -> n.kind().equals("payment-confirmed") && !n.owed()));
    right(story.prepare(id));
  }

  @Test
  void a_fee_that_was_paid_before_registration_never_stops_the_clock() {
    var id = story.filed(CHARGED);
    right(story.pay(id));

    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));

    assertEquals(new Clock.Running(List.of()), story.now(id).clock());
  }

  @Test
  void a_second_report_of_one_payment_adds_nothing_and_another_receipt_is_turned_away() {
    var id = story.registered(CHARGED);
    right(story.pay(id));
    var before = story.events(id);

    right(story.pay(id));
    var fee = offer(CHARGED).fee().orElseThrow();
    var other =
        story
            .desk
            .confirmPayment()
            .handle(Order.of(TILL, new ConfirmPayment.Command(id, fee, "receipt-2")));

    assertEquals(before, story.events(id));
    assertEquals(Either.left(new Untimely.PaidAlready("receipt-1")), other);
  }

  @Test
  void another_amount_is_not_the_fee() {
    var id = story.registered(CHARGED);
    var little = new Money(100, Currency.getInstance("KGS"));

    var outcome =
        story
            .desk
            .confirmPayment()
            .handle(Order.of(TILL, new ConfirmPayment.Command(id, little, "receipt-1")));

    assertEquals(
        Either.left(new Unfit.WrongAmount(offer(CHARGED).fee().orElseThrow(), little)), outcome);
  }

  @Test
  void a_clock_that_never_stopped_is_not_said_to_go_on() {
    var id = story.filed(CHARGED);

    right(story.pay(id));

    assertTrue(
        story.house.applications().journal(id).stream()
            .noneMatch(recorded -> recorded.event() instanceof ClockEvent));
  }

  @Test
  void nobody_is_sent_to_pay_for_a_case_that_has_ended() {
    var id = story.registered(CHARGED);
    right(
        story
            .desk
            .withdrawApplication()
            .handle(Order.of(AIDA, new WithdrawApplication.Command(id))));

    assertEquals(
        Either.left(new Untimely.WrongStatus("withdrawn")),
        story.desk.orderPayment().handle(AIDA, id));
  }

  @Test
  void where_no_provider_is_connected_there_is_nowhere_to_pay_and_the_fee_stays_owed() {
    var id = story.registered(CHARGED);
    var ports = story.desk.ports();
    var rules = new Rules(ports.services(), ports.calendars(), ports.access());
    var executing = new Executing(ports.people(), ports.access());
    var desk = new Desk(ports.applications(), rules, executing, ports.clock());

    var outcome = new OrderPayment(desk, (of, fee) -> Optional.empty()).handle(AIDA, id);

    assertEquals(Either.left(new Untimely.NowhereToPay()), outcome);
    assertInstanceOf(Payment.Asked.class, story.now(id).payment());
  }

  @Test
  void a_payment_after_the_end_is_recorded_and_moves_no_deadline() {
    var id = story.registered(CHARGED);
    var due = story.now(id).course().due();
    right(
        story
            .desk
            .withdrawApplication()
            .handle(Order.of(AIDA, new WithdrawApplication.Command(id))));
    story.house.clock().advance(Duration.ofDays(3));

    right(story.pay(id));

    assertInstanceOf(Payment.Paid.class, story.now(id).payment());
    assertEquals(due, story.now(id).course().due());
  }
}
