package org.kense.core.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.core.port.Challenges;

/** Sent codes, in a map. */
public final class InMemoryChallenges implements Challenges {
  private final Map<String, Kept> kept = new HashMap<>();

  public InMemoryChallenges() {}

  @Override
  public synchronized void keep(Kept challenge) {
    kept.put(challenge.id(), challenge);
  }

  @Override
  public synchronized Optional<Kept> attempt(String id) {
    var before = Optional.ofNullable(kept.get(id)).filter(challenge -> challenge.attempts() > 0);
    before.ifPresent(challenge -> kept.put(id, oneLess(challenge)));
    return before;
  }

  private static Kept oneLess(Kept before) {
    return new Kept(
        before.id(),
        before.person(),
        before.content(),
        before.code(),
        before.expiresAt(),
        before.attempts() - 1);
  }
}
