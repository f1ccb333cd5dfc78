package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.persistence.definition.DuplicateOffice.GATEWAY;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.UNIFIED;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseId;
import org.kense.core.calendar.Deadline;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;

/** What machines pass on at night counts as received in the morning. */
class DuplicateAfterHoursTest {
  private final DuplicateOffice office =
      DuplicateOffice.connecting(connected("gateway"), connected("unified-system"));

  private CaseId filed() {
    for (var agreement : Agreement.values()) {
      var consent = new GiveConsent.Command(agreement, "2026-01");
      right(office.desk.giveConsent().handle(Order.of(GULNUR, consent)));
    }
    var portal = new ChannelCode("portal");
    var start = new StartDraft.Command(UNIVERSITY, SERVICE.ref().code(), portal, Lang.KK);
    var id = right(office.desk.startDraft().handle(Order.of(GULNUR, start))).application().id();
    var answers = new AnswerFields.Command(id, DuplicateOffice.ANSWERS);
    right(office.desk.answerFields().handle(Order.of(GULNUR, answers)));
    var signed = new SubmitApplication.Command(id, office.house.certify(GULNUR, id));
    right(office.desk.submitApplication().handle(Order.of(GULNUR, signed)));
    return id;
  }

  @Test
  void the_offices_day_begins_when_the_application_counts_as_received() {
    office.pass(Duration.ofHours(10)); // from ten o'clock to 20:00, two hours after closing

    var id = filed();
    right(office.complete(GATEWAY, id, Map.of()));
    right(office.complete(UNIFIED, id, Map.of()));

    // Received on Tue 3, 09:00; Wed 4 = 1. The whole counts from then, too: Tue 3 and 12 days.
    assertEquals(Optional.of(Instant.parse("2026-02-04T19:00:00Z")), receiving(id));
    assertEquals(
        Optional.of(Instant.parse("2026-02-15T19:00:00Z")), office.now(id).due().map(Deadline::at));
  }

  private Optional<Instant> receiving(CaseId id) {
    var turn = office.now(id).turn().openStage().orElseThrow();
    assertEquals("receive", turn.stage().value());
    return turn.deadline().map(Deadline::at);
  }
}
