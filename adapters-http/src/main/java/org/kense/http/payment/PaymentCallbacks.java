package org.kense.http.payment;

import java.time.Duration;
import java.time.Instant;
import org.kense.core.access.Actor;
import org.kense.http.sealing.Hmac;

/** Whose callbacks are believed: the system that a payment provider acts as, and its secret. */
public record PaymentCallbacks(Actor.Machine provider, String secret) {
  public static final String TIMESTAMP = "Kense-Timestamp";
  public static final String SIGNATURE = "Kense-Signature";

  /** What is older, or from a later time, may be a replay. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  public PaymentCallbacks {
    if (secret.length() < 16) {
      throw new IllegalArgumentException("a secret has 16 characters or more");
    }
  }

  /** The signature over a body sent at a time, in seconds since 1970. */
  public static String signature(String secret, String timestamp, String body) {
    return Hmac.hex(secret, timestamp + "." + body);
  }

  boolean genuine(String timestamp, String signature, String body, Instant now) {
    return Hmac.same(signature(secret, timestamp, body), signature) && recent(timestamp, now);
  }

  private static boolean recent(String timestamp, Instant now) {
    return timestamp.matches("[0-9]{1,12}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs()
                .compareTo(WINDOW)
            <= 0;
  }
}
