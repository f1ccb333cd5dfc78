package org.kense.persistence.definition;

import java.util.function.Predicate;
import org.kense.core.service.Effect;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.Service;

/** Whether a ground can ever be given: at a stage that registers, or at one that decides. */
final class RefusalRules {
  private RefusalRules() {}

  static void usable(Service service, Notes notes) {
    for (var ground : service.refusal()) {
      boolean usable =
          (ground.atAcceptance() && some(service, Effect.REGISTERS))
              || (ground.atDecision() && some(service, Effect.DECIDES));
      if (!usable) {
        notes.wrong(notes.markOf(ground), Cause.GROUND_UNUSABLE, ground.code().value());
      }
    }
  }

  /** Whether an application can be turned away unconsidered. */
  static boolean declines(Service service) {
    return some(service, Effect.REGISTERS) && listed(service, RefusalGround::atAcceptance);
  }

  /** Whether an application can be refused on the merits. */
  static boolean refuses(Service service) {
    return some(service, Effect.DECIDES) && listed(service, RefusalGround::atDecision);
  }

  static boolean some(Service service, Effect effect) {
    return service.channels().stream().anyMatch(channel -> RouteRules.has(channel, effect));
  }

  private static boolean listed(Service service, Predicate<RefusalGround> when) {
    return service.refusal().stream().anyMatch(when);
  }
}
