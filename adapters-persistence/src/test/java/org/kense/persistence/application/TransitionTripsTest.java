package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.PORTAL;
import static org.kense.core.memory.Samples.STUDIES;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.access.Actor;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.memory.InMemorySignatures;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.port.SampleCases;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;
import org.kense.persistence.TestPorts;
import org.kense.persistence.TestStore;

/**
 * What a whole transition costs, from the order to its receipt: through the desk, over the wire.
 */
final class TransitionTripsTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  private final Trips trips = new Trips();
  private final InMemorySignatures signatures = new InMemorySignatures();
  private final Map<String, Integer> costs = new LinkedHashMap<>();
  private UseCases desk = MemoryHouse.withSamples(SampleCases.MONDAY).useCases();

  @BeforeEach
  void a_house_over_counted_connections() {
    var store = STORE.over(trips.counting(STORE.pool()));
    var definition = FREE.ref().code().value().getBytes(StandardCharsets.UTF_8);
    store.services().publish(definition, LocalDate.of(2020, 1, 1));
    store.calendars().publishShipped();
    store.offers().put(Samples.offer(FREE));
    desk = UseCases.of(TestPorts.over(store, signatures, STORE.clock()));
    for (var agreement : Agreement.values()) {
      desk.giveConsent()
          .handle(Order.of(AIDA, new GiveConsent.Command(agreement, "2026-01")))
          .get();
    }
  }

  @Test
  void each_is_one_trip_to_read_and_one_to_write() {
    // The first case reads the definition and reserves a block of numbers.
    delivered();
    costs.clear();

    delivered();

    assertEquals(List.of(2, 2, 2, 2, 2, 2, 2), List.copyOf(costs.values()), costs::toString);
  }

  private void delivered() {
    var start = new StartDraft.Command(COLLEGE, FREE.ref().code(), PORTAL, Lang.EN);
    var id = counted("start", desk.startDraft().handle(once(AIDA, start))).application().id();
    var name = new AnswerFields.Command(id, Map.of("name", "Aida"));
    counted("answer", desk.answerFields().handle(once(AIDA, name)));
    var signed = new SubmitApplication.Command(id, signature(id));
    counted("submit", desk.submitApplication().handle(once(AIDA, signed)));
    counted("register", desk.registerApplication().handle(once(OFFICE, done(id))));
    var prepared = new Completion(id, Map.of("course", "2"));
    counted("complete", desk.completeStage().handle(once(STUDIES, prepared)));
    counted("grant", desk.grantApplication().handle(once(HEAD, done(id))));
    // Before its one write the result is printed and stored, by its hash: that is not counted.
    desk.makeReady().handle(once(STUDIES, done(id))).get();
    trips.forget();
    counted("hand over", desk.handOver().handle(once(OFFICE, done(id))));
  }

  private Proof signature(CaseId id) {
    var challenge = desk.requestSigningCode().handle(AIDA, id).get();
    trips.forget();
    return new Proof.OneTimeCode(challenge.id(), signatures.codeOf(challenge));
  }

  private Receipt counted(String what, Either<Rejection, Receipt> outcome) {
    assertTrue(outcome.isRight(), outcome::toString);
    costs.put(what, trips.count());
    trips.forget();
    return outcome.get();
  }

  private static <C> Order<C> once(Actor actor, C command) {
    var key = UUID.randomUUID().toString();
    var once = new Order.Once(key, Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    return new Order<>(actor, command, Optional.of(once), Optional.empty());
  }

  private static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }
}
