package org.kense.core.port;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;

/** Where sent codes are kept, as hashes. */
public interface Challenges {
  void keep(Kept challenge);

  /**
   * Takes one attempt and answers with what is left then: zero after the last, and below zero where
   * there was none left; empty where there is no such challenge.
   */
  Optional<Kept> attempt(String id);

  /** Gives an attempt back that the right code took: it may have to be shown again. */
  void giveBack(String id);

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
