package org.kense.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Rejection;
import org.kense.core.law.Lang;
import org.kense.core.memory.InMemorySignatures;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.port.Outbox;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;

/** One case goes from draft to delivered, and lies in PostgreSQL all the way. */
@Clause("CSC-41")
final class JourneyTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private final InMemorySignatures signatures = new InMemorySignatures();
  private UseCases desk;

  @BeforeEach
  void the_house_stands_on_postgres() {
    var store = STORE.store();
    desk = UseCases.of(TestPorts.over(store, signatures, STORE.clock()));
    store.calendars().publishShipped();
    store.services().publish(Samples.FREE.ref().code().value().getBytes(UTF_8), FROM);
    store.offers().put(Samples.offer(Samples.FREE));
    Samples.EMPLOYEES.forEach(store.people()::put);
  }

  private static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }

  private CaseId filed() {
    for (var agreement : Agreement.values()) {
      right(
          desk.giveConsent()
              .handle(Order.of(Samples.AIDA, new GiveConsent.Command(agreement, "2026-01"))));
    }
    var start =
        new StartDraft.Command(Samples.COLLEGE, Samples.FREE.ref().code(), Samples.PORTAL, Lang.KK);
    var id = right(desk.startDraft().handle(Order.of(Samples.AIDA, start))).application().id();
    var answers = new AnswerFields.Command(id, Map.of("name", "Айда"));
    right(desk.answerFields().handle(Order.of(Samples.AIDA, answers)));
    var challenge = right(desk.requestSigningCode().handle(Samples.AIDA, id));
    var proof = new Proof.OneTimeCode(challenge.id(), signatures.codeOf(challenge));
    right(
        desk.submitApplication()
            .handle(Order.of(Samples.AIDA, new SubmitApplication.Command(id, proof))));
    return id;
  }

  private static Order<Completion> by(Actor actor, CaseId id) {
    return Order.of(actor, new Completion(id, Map.of()));
  }

  private void delivered(CaseId id) {
    right(desk.registerApplication().handle(by(Samples.OFFICE, id)));
    var prepared = new Completion(id, Map.of("course", "2"));
    right(desk.completeStage().handle(Order.of(Samples.STUDIES, prepared)));
    right(desk.grantApplication().handle(by(Samples.HEAD, id)));
    right(desk.makeReady().handle(by(Samples.STUDIES, id)));
    right(desk.handOver().handle(by(Samples.OFFICE, id)));
  }

  @Test
  void a_case_goes_from_draft_to_delivered() {
    var id = filed();
    delivered(id);

    var file = STORE.store().applications().open(id, Optional.empty()).orElseThrow();
    var journal = STORE.store().applications().journal(id);
    assertEquals("delivered", file.application().status().code());
    assertEquals(journal.size(), file.version());
    assertEquals(
        Optional.of(file.application()), STORE.store().applications().asOf(id, file.version()));
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }

  @Test
  void its_notices_wait_to_be_delivered_in_the_applicants_language() {
    var id = filed();
    delivered(id);

    var parcels = STORE.store().outbox().waiting(10);

    assertEquals(
        List.of("acceptance", "granted", "ready"), parcels.stream().map(p -> p.kind()).toList());
    assertEquals(List.of(Lang.KK), parcels.stream().map(Outbox.Parcel::lang).distinct().toList());
  }

  @Test
  void everybody_sees_it_in_their_list() {
    var id = filed();

    for (var actor : List.of(Samples.AIDA, Samples.OFFICE, Samples.STUDIES)) {
      var page = right(desk.listApplications().handle(actor, Filter.NONE, Optional.empty(), 10));
      assertEquals(List.of(id), page.lines().stream().map(line -> line.id()).toList());
    }
    var others =
        right(desk.listApplications().handle(Samples.MARAT, Filter.NONE, Optional.empty(), 10));
    assertEquals(List.of(), others.lines());
  }
}
