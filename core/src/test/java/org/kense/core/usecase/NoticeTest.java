package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Notice;
import org.kense.core.memory.InMemoryOutbox;
import org.kense.core.service.GroundCode;

/** Notices: owed, sent in time, or needless. */
class NoticeTest {
  private final Story story = Story.begins();

  private Notice notice(CaseId id, String kind) {
    return story.now(id).notices().all().stream()
        .filter(notice -> notice.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Clause("CSC-35.3")
  @Clause("CSC-31.1")
  void the_notice_of_acceptance_is_owed_within_one_working_day_of_filing() {
    var id = story.filed(FREE);

    // Filed on Monday 2 February: until Tuesday 3, 18:00 in Bishkek.
    assertEquals(Instant.parse("2026-02-03T12:00:00Z"), notice(id, "acceptance").due().at());
    assertTrue(notice(id, "acceptance").owed());
  }

  @Test
  void registration_sends_it_and_makes_the_refusal_to_accept_needless() {
    var id = story.registered(FREE);

    assertEquals(new Notice.State.Sent(MONDAY), notice(id, "acceptance").state());
    assertEquals(new Notice.State.Lapsed(MONDAY), notice(id, "refusal-to-accept").state());
  }

  @Test
  @Clause("CSC-35.1")
  void turning_it_away_sends_the_other_one() {
    var id = story.filed(CHARGED);
    var reasons = List.of(new Reason(new GroundCode("untrue"), "No such student."));
    var command = Order.of(OFFICE, new DeclineApplication.Command(id, reasons));
    right(story.desk.declineApplication().handle(command));

    assertEquals(new Notice.State.Sent(MONDAY), notice(id, "refusal-to-accept").state());
    assertEquals(new Notice.State.Lapsed(MONDAY), notice(id, "acceptance").state());
  }

  @Test
  @Clause("CSC-30")
  @Clause("CSC-31.3")
  void the_decision_is_told_within_one_working_day_after_it() {
    var id = story.registered(FREE);
    right(story.prepare(id));
    right(story.desk.grantApplication().handle(Order.of(HEAD, done(id))));

    assertEquals(new Notice.State.Sent(MONDAY), notice(id, "granted").state());
    assertEquals(Instant.parse("2026-02-03T12:00:00Z"), notice(id, "granted").due().at());
  }

  @Test
  void what_was_sent_waits_in_the_outbox_until_it_is_delivered() {
    var id = story.registered(FREE);
    var outbox = new InMemoryOutbox(story.house.applications());
    var parcel = outbox.waiting(10).getFirst();
    assertEquals(id, parcel.id());
    assertEquals("acceptance", parcel.kind());

    outbox.delivered(parcel, MONDAY);

    assertEquals(List.of(), outbox.waiting(10));
  }
}
