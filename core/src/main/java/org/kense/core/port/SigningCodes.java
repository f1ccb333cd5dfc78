package org.kense.core.port;

import java.time.Instant;
import org.kense.core.access.ActorId;

/** Sends codes with which people sign, each bound to one content. */
public interface SigningCodes {
  /** Sends a code for this content to the person's linked phone. */
  Challenge send(ActorId person, byte[] content, Instant now);

  /** What the code will be asked for with; the code itself only the person knows. */
  record Challenge(String id, Instant expiresAt) {}
}
