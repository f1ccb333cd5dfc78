package org.kense.core.usecase;

import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.MAY_SIGN;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.SIGNED;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.kense.core.access.Actor;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.CaseId;
import org.kense.core.application.Deed;
import org.kense.core.application.Rejection;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.GroundCode;

/** What employees do with a case whose every stage is signed; each signs with a certificate. */
record Deeds(Story story, CaseId id) {
  private static final List<Deed> ROUTE =
      List.of(Deed.REGISTER, Deed.COMPLETE, Deed.GRANT, Deed.MAKE_READY, Deed.HAND_OVER);

  /** A case that waits for this. */
  static Deeds before(Deed deed) {
    var story = Story.begins();
    var deeds = new Deeds(story, story.filed(SIGNED));
    for (var earlier : ROUTE) {
      if (earlier.effect() == deed.effect()) break;
      right(deeds.does(earlier, deeds.signature(earlier)));
    }
    return deeds;
  }

  static Actor.Employee author(Deed deed) {
    return switch (deed) {
      case REGISTER, DECLINE, HAND_OVER -> OFFICE;
      case COMPLETE, MAKE_READY -> STUDIES;
      case GRANT, REFUSE -> HEAD;
    };
  }

  Intent intent(Deed deed) {
    return switch (deed) {
      case DECLINE -> new Intent.ToDecline(new DeclineApplication.Command(id, reasons()));
      case REFUSE -> new Intent.ToRefuse(new RefuseApplication.Command(id, reasons()));
      case COMPLETE -> new Intent.ToEnd(deed, new Completion(id, Map.of("course", "2")));
      case REGISTER, GRANT, MAKE_READY, HAND_OVER -> new Intent.ToEnd(deed, Story.done(id));
    };
  }

  private static List<Reason> reasons() {
    return List.of(new Reason(new GroundCode("untrue"), "The name is another one."));
  }

  /** What whoever means to do it is shown. */
  CanonicalText shown(Deed deed) {
    return right(desk().reading().act().handle(author(deed), intent(deed))).act();
  }

  /** Of whom it falls to, over what they mean to do. */
  Proof.Electronic signature(Deed deed) {
    return story.house.certify(author(deed), intent(deed), MAY_SIGN.oid());
  }

  Either<Rejection, Receipt> does(Deed deed, Proof.Electronic proof) {
    return switch (intent(deed)) {
      case Intent.ToEnd end -> ends(deed, end.command().with(proof));
      case Intent.ToDecline it ->
          desk().declineApplication().handle(Order.of(author(deed), it.command().with(proof)));
      case Intent.ToRefuse it ->
          desk().refuseApplication().handle(Order.of(author(deed), it.command().with(proof)));
    };
  }

  /** The same, and nobody signs it. */
  Either<Rejection, Receipt> doesUnsigned(Deed deed) {
    return switch (intent(deed)) {
      case Intent.ToEnd end -> ends(deed, end.command());
      case Intent.ToDecline it ->
          desk().declineApplication().handle(Order.of(author(deed), it.command()));
      case Intent.ToRefuse it ->
          desk().refuseApplication().handle(Order.of(author(deed), it.command()));
    };
  }

  private Either<Rejection, Receipt> ends(Deed deed, Completion completion) {
    var order = Order.of(author(deed), completion);
    return switch (deed) {
      case COMPLETE -> desk().completeStage().handle(order);
      case REGISTER -> desk().registerApplication().handle(order);
      case GRANT -> desk().grantApplication().handle(order);
      case MAKE_READY -> desk().makeReady().handle(order);
      case HAND_OVER -> desk().handOver().handle(order);
      case DECLINE, REFUSE -> throw new IllegalArgumentException("it rests on grounds: " + deed);
    };
  }

  private UseCases desk() {
    return story.desk;
  }
}
