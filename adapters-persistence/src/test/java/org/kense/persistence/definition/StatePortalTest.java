package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;
import static org.kense.persistence.definition.Told.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.OuterReference;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.SignatureLevel;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RecordConsent;

/** Applications to a college that come from the state services portal. */
@Clause("EPO-8.4")
class StatePortalTest {
  private final StatePortal portal = new StatePortal();

  @Test
  void the_portal_vouches_and_its_package_is_the_evidence() {
    var id = portal.filed();

    var signature = portal.told.now(id).content().signature().orElseThrow();
    assertEquals(SignatureLevel.VOUCHED, signature.level());
    assertEquals(StatePortal.APPLICANT, signature.signer());
    assertEquals(Sha256.of("<application/>".getBytes(UTF_8)), signature.evidence());
    assertEquals(
        Optional.of(new OuterReference("4012345678")),
        portal.told.now(id).heading().start().reference());
  }

  @Test
  void it_goes_on_as_through_the_portal_of_the_college() {
    var id = portal.filed();

    right(portal.told.desk.registerApplication().handle(by(OFFICE, id)));
    var protocol = Map.of("protocol-number", "3", "protocol-date", "2026-07-20");
    right(portal.told.desk.grantApplication().handle(by(COMMISSION, id, protocol)));
    var order = Map.of("order-number", "77-с", "order-date", "2026-07-24");
    right(portal.told.desk.makeReady().handle(by(HEAD, id, order)));
    right(portal.told.desk.handOver().handle(by(OFFICE, id)));

    assertEquals("delivered", portal.told.now(id).status().code());
    assertTrue(portal.told.desk.readApplication().handle(STUDENT, id).isRight());
  }

  @Test
  void both_ways_in_have_the_same_route() {
    var routes =
        StatePortal.SERVICE.channels().stream()
            .map(channel -> channel.route().stages().stream().map(stage -> stage.code()).toList())
            .distinct()
            .toList();

    assertEquals(1, routes.size());
  }

  @Test
  void consent_given_at_the_portal_is_shown_by_its_package() {
    var id = portal.draft();
    var unproven = new RecordConsent.Command(id, Agreement.PERSONAL_DATA);
    var outcome = portal.told.desk.recordConsent().handle(Order.of(PORTAL, unproven));

    portal.agreed(id, portal.pack(id));

    assertEquals(
        new Ungrounded.ConsentUnproven(Agreement.PERSONAL_DATA).in("RU"), outcome.getLeft());
    var consent = portal.told.desk.consentsOf(STUDENT).consents().get(Agreement.PERSONAL_DATA);
    assertEquals(Optional.of(PORTAL.id()), consent.recordedBy());
    assertEquals(
        Optional.of(Sha256.of("<application/>".getBytes(UTF_8)).hex()), consent.evidence());
  }

  @Test
  void the_same_application_is_never_taken_twice() {
    var first = portal.passed("4012345678");
    var again = portal.passed("4012345678");

    assertTrue(first.isRight());
    assertEquals(new Untimely.TakenBefore(new OuterReference("4012345678")), again.getLeft());
  }

  @Test
  void without_its_number_at_the_portal_nothing_is_taken() {
    var outcome =
        portal.start(PORTAL, "state-portal", Optional.of(StatePortal.APPLICANT), Optional.empty());

    assertEquals(new Unfit.ReferenceMissing(), outcome.getLeft());
  }

  @Test
  void nobody_but_a_connected_portal_files_this_way() {
    var gateway = Told.portal("kz-gateway", "gateway");
    var applicant = Optional.of(StatePortal.APPLICANT);
    var reference = Optional.of("4012345679");

    var stranger = portal.start(gateway, "state-portal", applicant, reference);
    var citizen = portal.start(STUDENT, "state-portal", Optional.empty(), Optional.empty());
    var named = portal.start(STUDENT, "portal", Optional.empty(), reference);
    var elsewhere = portal.start(PORTAL, "portal", applicant, reference);
    var clerk = portal.start(OFFICE, "state-portal", applicant, reference);

    assertInstanceOf(Barred.NoSuchChannel.class, stranger.getLeft());
    assertInstanceOf(Barred.NoSuchChannel.class, citizen.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, named.getLeft());
    assertInstanceOf(Barred.NoSuchChannel.class, elsewhere.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, clerk.getLeft());
  }

  private static Rejection fails(String reason) {
    return new Ungrounded.SignatureFails(List.of(reason)).in("RU");
  }

  @Test
  void nobody_vouches_for_a_signature_but_the_portal_with_its_package() {
    var id = portal.draft();
    portal.agreed(id, portal.pack(id));

    var missing = portal.submitted(PORTAL, id, new Proof.Vouched("nothing"));
    var paper = portal.submitted(PORTAL, id, new Proof.Handwritten("nothing"));
    var self = portal.submitted(STUDENT, id, new Proof.Vouched("nothing"));

    assertEquals(fails("package-missing"), missing.getLeft());
    assertEquals(fails("not-attested"), paper.getLeft());
    assertEquals(fails("not-vouched"), self.getLeft());
  }

  @Test
  void the_portal_learns_how_it_stands_and_reads_nothing() {
    var id = portal.filed();

    assertTrue(portal.told.desk.readApplication().handle(PORTAL, id).isLeft());
    assertTrue(portal.told.desk.readStatus().handle(PORTAL, id).isRight());
  }
}
