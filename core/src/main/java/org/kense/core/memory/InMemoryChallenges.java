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
    return Optional.ofNullable(kept.computeIfPresent(id, (key, before) -> with(before, -1)));
  }

  @Override
  public synchronized void giveBack(String id) {
    kept.computeIfPresent(id, (key, before) -> with(before, 1));
  }

  private static Kept with(Kept before, int attempts) {
    return new Kept(
        before.id(),
        before.person(),
        before.content(),
        before.code(),
        before.expiresAt(),
        before.attempts() + attempts);
  }
}
