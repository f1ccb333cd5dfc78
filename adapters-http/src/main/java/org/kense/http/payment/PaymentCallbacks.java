package org.kense.http.payment;

import java.time.Instant;
import org.kense.core.access.Actor;
import org.kense.http.sealing.Signed;

/** Whose callbacks are believed: the system that a payment provider acts as, and its secret. */
public record PaymentCallbacks(Actor.Machine provider, String secret) {
  public static final String TIMESTAMP = Signed.TIMESTAMP;
  public static final String SIGNATURE = Signed.SIGNATURE;

  public PaymentCallbacks {
    Signed.requireLong(secret);
  }

  /** The signature over a body sent at a time, in seconds since 1970. */
  public static String signature(String secret, String timestamp, String body) {
    return Signed.signature(secret, timestamp, body);
  }

  boolean genuine(String timestamp, String signature, String body, Instant now) {
    return Signed.genuine(new Signed.Sent(timestamp, signature, body), secret, now);
  }
}
