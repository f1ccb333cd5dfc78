package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Predicate;
import org.kense.core.application.Motive;
import org.kense.core.application.Refusal;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.service.GroundCode;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.Service;

/** Whether reasons stand on the service's own closed list. */
final class Grounds {
  private Grounds() {}

  /** The refusal that these reasons make, or the first thing wrong with them. */
  static Either<Rejection, Refusal> of(
      List<Reason> reasons, Facts facts, Predicate<RefusalGround> now) {
    var codes = reasons.stream().map(Reason::ground).distinct().count();
    if (codes == 0
        || codes < reasons.size()
        || reasons.stream().anyMatch(reason -> reason.motivation().isBlank())) {
      return Either.left(new Ungrounded.Unmotivated());
    }
    var motives = reasons.stream().map(reason -> motive(reason, facts, now)).toList();
    return motives.stream()
        .filter(Either::isLeft)
        .findFirst()
        .<Either<Rejection, Refusal>>map(first -> Either.left(first.getLeft()))
        .orElseGet(() -> Either.right(refusal(motives, facts)));
  }

  private static Refusal refusal(List<Either<Rejection, Motive>> motives, Facts facts) {
    return new Refusal(motives.stream().map(Either::get).toList(), facts.actor().id(), facts.now());
  }

  private static Either<Rejection, Motive> motive(
      Reason reason, Facts facts, Predicate<RefusalGround> now) {
    return facts
        .service()
        .ground(reason.ground())
        .map(ground -> motive(reason, ground, now))
        .orElseGet(() -> Either.left(unlisted(reason.ground(), facts.service())));
  }

  private static Either<Rejection, Motive> motive(
      Reason reason, RefusalGround ground, Predicate<RefusalGround> now) {
    return now.test(ground)
        ? Either.right(new Motive(ground.code(), ground.basis(), reason.motivation().strip()))
        : Either.left(new Ungrounded.GroundNotNow(ground.code(), ground.at(), ground.basis()));
  }

  private static Rejection unlisted(GroundCode code, Service service) {
    return new Ungrounded.NotAGround(
        code, service.refusal().stream().map(RefusalGround::code).toList(), service.basis());
  }
}
