package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.DuplicateOffice.GATEWAY;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.UNIFIED;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.Evidence;
import org.kense.core.application.Unfit;
import org.kense.core.service.StageCode;

/**
 * Who stands outside the university takes part by its own stages, and sees no more than it needs.
 */
class DuplicateParticipantsTest {
  private final DuplicateOffice office =
      DuplicateOffice.connecting(connected("gateway"), connected("unified-system"));
  private final DuplicatePortal portal = new DuplicatePortal(office);

  @Test
  @Clause("DUP-7")
  @Clause("DUP-9P.3")
  @Clause("DUP-9P.4")
  void a_connected_participant_completes_its_own_stage_and_no_other() {
    var id = portal.filed();

    assertInstanceOf(Barred.ForOtherUnit.class, office.complete(UNIFIED, id, Map.of()).getLeft());
    assertInstanceOf(
        Barred.ForOtherUnit.class, office.recorded(OFFICE, id, "call of the 2nd").getLeft());
    right(office.complete(GATEWAY, id, Map.of()));
    right(office.complete(UNIFIED, id, Map.of()));
  }

  @Test
  @Clause("DUP-7")
  void a_participant_sees_the_status_and_not_the_application() {
    var id = portal.filed();

    assertTrue(office.desk.reading().status().handle(GATEWAY, id).isRight());
    assertInstanceOf(
        Barred.NotPermitted.class,
        office.desk.reading().application().handle(GATEWAY, id).getLeft());
  }

  @Test
  @Clause("DUP-7")
  void where_none_is_connected_the_institution_records_the_result_with_evidence() {
    var alone = DuplicateOffice.connecting();
    var id = new DuplicatePortal(alone).filed();

    assertEquals(
        new Unfit.EvidenceMissing(new StageCode("form-request"), GATEWAY.unit()),
        alone.complete(OFFICE, id, Map.of()).getLeft());
    right(alone.recorded(OFFICE, id, "letter 17 of the gateway"));
    right(alone.recorded(OFFICE, id, "letter 18 of the system"));

    var done = alone.now(id).course().done().getLast();
    assertEquals(UNIFIED.unit(), done.unit());
    assertEquals(OFFICE.id(), done.by());
    assertEquals(
        Optional.of(new Evidence(OFFICE.unit(), "letter 18 of the system", Optional.empty())),
        done.evidence());
  }
}
