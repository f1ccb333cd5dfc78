package org.kense.persistence.everyway;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Deed;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.form.Field;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.SignatureRule;
import org.kense.core.service.Stage;
import org.kense.core.usecase.AskSupplement;
import org.kense.core.usecase.AssignExecutor;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.ConfirmPayment;
import org.kense.core.usecase.DeclineApplication;
import org.kense.core.usecase.ExpireDraft;
import org.kense.core.usecase.Intent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RefuseApplication;

/** What those who consider an application, or machines, may try. */
final class Institutions {
  private static final Actor.Machine TILL = machine("payments");
  private static final Actor.Machine SWEEP = machine("sweep");

  private Institutions() {}

  /** The open stage, by its own unit and as its effect asks; before filing, by the first one's. */
  static Either<Rejection, Receipt> complete(Walk walk) {
    var stage = due(walk);
    var entered = walk.now().entered();
    var findings = new Completion(walk.id, walk.imagined.answers(stage.form(), entered));
    var intent = new Intent.ToEnd(deed(stage.effect()), findings);
    var order =
        Order.of(Walk.of(stage.unit()), signed(walk, intent).map(findings::with).orElse(findings));
    return switch (stage.effect()) {
      case NONE, FILES -> walk.desk().completeStage().handle(order);
      case REGISTERS -> walk.desk().registerApplication().handle(order);
      case DECIDES -> walk.desk().grantApplication().handle(order);
      case READIES -> walk.desk().makeReady().handle(order);
      case DELIVERS -> walk.desk().handOver().handle(order);
    };
  }

  private static Deed deed(Effect effect) {
    return switch (effect) {
      case NONE, FILES -> Deed.COMPLETE;
      case REGISTERS -> Deed.REGISTER;
      case DECIDES -> Deed.GRANT;
      case READIES -> Deed.MAKE_READY;
      case DELIVERS -> Deed.HAND_OVER;
    };
  }

  /** What signs this where the stage that is due demands it, and it could be done at all. */
  private static Optional<Proof.Electronic> signed(Walk walk, Intent intent) {
    var clerk = clerk(walk);
    return due(walk)
        .signature()
        .filter(it -> walk.desk().reading().act().handle(clerk, intent).isRight())
        .map(it -> walk.house.certify(clerk, intent, roles(it)));
  }

  private static String[] roles(SignatureRule asked) {
    return asked.role().stream().map(CertificateRole::oid).toArray(String[]::new);
  }

  private static Stage due(Walk walk) {
    var route = walk.channel.route();
    return walk.now().turn().openStage().map(Turn.OfStage::stage).stream()
        .flatMap(code -> route.stage(code).stream())
        .findFirst()
        .orElseGet(() -> route.stages().getLast());
  }

  private static Actor.Employee clerk(Walk walk) {
    return Walk.of(due(walk).unit());
  }

  static Either<Rejection, Receipt> assign(Walk walk) {
    var clerk = clerk(walk);
    return walk.desk()
        .assignExecutor()
        .handle(Order.of(clerk, new AssignExecutor.Command(walk.id, clerk.id())));
  }

  /** Asks for everything again. */
  static Either<Rejection, Receipt> ask(Walk walk) {
    var fields = codes(walk.service.form().fields().stream().map(Field::name).toList());
    var documents = codes(walk.service.documents().stream().map(RequiredDocument::code).toList());
    return walk.desk()
        .askSupplement()
        .handle(
            Order.of(clerk(walk), new AskSupplement.Command(walk.id, "Again", fields, documents)));
  }

  private static Set<String> codes(List<String> all) {
    return all.stream().collect(Collectors.toUnmodifiableSet());
  }

  static Either<Rejection, Receipt> decline(Walk walk) {
    var reasons = reasons(walk, RefusalGround::atAcceptance);
    var decline = new DeclineApplication.Command(walk.id, reasons);
    var signed = signed(walk, new Intent.ToDecline(decline)).map(decline::with).orElse(decline);
    return walk.desk().declineApplication().handle(Order.of(clerk(walk), signed));
  }

  static Either<Rejection, Receipt> refuse(Walk walk) {
    var reasons = reasons(walk, RefusalGround::atDecision);
    var refuse = new RefuseApplication.Command(walk.id, reasons);
    var signed = signed(walk, new Intent.ToRefuse(refuse)).map(refuse::with).orElse(refuse);
    return walk.desk().refuseApplication().handle(Order.of(clerk(walk), signed));
  }

  /** Of a service that lists none, one that nobody listed. */
  private static List<Reason> reasons(Walk walk, Predicate<RefusalGround> suits) {
    var ground = walk.service.refusal().stream().filter(suits).map(RefusalGround::code).findFirst();
    return List.of(new Reason(ground.orElse(new GroundCode("unlisted")), "So it is."));
  }

  static Either<Rejection, Receipt> paid(Walk walk) {
    var payment = new ConfirmPayment.Command(walk.id, Offered.fee(), "receipt-1");
    return walk.desk().confirmPayment().handle(Order.of(TILL, payment));
  }

  static Either<Rejection, Receipt> expire(Walk walk) {
    return walk.desk().expireDraft().handle(Order.of(SWEEP, new ExpireDraft.Command(walk.id)));
  }

  private static Actor.Machine machine(String name) {
    return new Actor.Machine(
        new ActorId(name), Role.EXTERNAL_SYSTEM, Walk.INSTITUTION, new UnitCode(name));
  }
}
