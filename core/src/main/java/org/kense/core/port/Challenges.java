package org.kense.core.port;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;

/** Where sent codes are kept, as hashes. */
public interface Challenges {
  void keep(Kept challenge);

  /** Takes one attempt; empty where there is no such challenge or no attempt left. */
  Optional<Kept> attempt(String id);

  /**
   * A code that was sent.
   *
   * @param content what it signs
   * @param code a keyed hash of the code, never the code
   * @param attempts how many are left
   */
  record Kept(
      String id, ActorId person, Sha256 content, Sha256 code, Instant expiresAt, int attempts) {}
}
