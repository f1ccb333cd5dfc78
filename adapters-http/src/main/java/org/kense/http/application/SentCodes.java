package org.kense.http.application;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kense.core.access.ActorId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.port.SigningCodes.Challenge;
import org.kense.core.usecase.Order;

/**
 * Which code was sent under which key, as long as it is good for signing: a repeat sends no other.
 *
 * <p>Kept in memory only. After a restart a repeat sends a new code, which does no harm.
 */
final class SentCodes {
  private final Map<Name, Sent> sent = new ConcurrentHashMap<>();

  private record Name(ActorId actor, String key) {}

  private record Sent(Sha256 request, Challenge challenge) {}

  Either<Rejection, Challenge> once(
      Order<?> order, Instant now, Supplier<Either<Rejection, Challenge>> send) {
    sent.values().removeIf(old -> !old.challenge().expiresAt().isAfter(now));
    var once = order.once().orElseThrow();
    var name = new Name(order.actor().id(), once.key());
    var before = sent.get(name);
    return before == null
        ? send.get().peek(challenge -> sent.put(name, new Sent(once.request(), challenge)))
        : again(before, once);
  }

  private static Either<Rejection, Challenge> again(Sent before, Order.Once once) {
    return before.request().equals(once.request())
        ? Either.right(before.challenge())
        : Either.left(new Untimely.KeyReused(once.key()));
  }
}
