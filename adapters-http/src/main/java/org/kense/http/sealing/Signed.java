package org.kense.http.sealing;

import java.time.Duration;
import java.time.Instant;

/**
 * What one system sends another, under a secret that both know: the headers, and who is believed.
 */
public final class Signed {
  public static final String TIMESTAMP = "Kense-Timestamp";
  public static final String SIGNATURE = "Kense-Signature";

  /** What is older, or from a later time, may be a replay. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int SHORTEST = 16;

  private Signed() {}

  public static void requireLong(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a secret has 16 characters or more");
    }
  }

  /** The signature over a text sent at a time, in seconds since 1970. */
  public static String signature(String secret, String timestamp, String text) {
    return Hmac.hex(secret, timestamp + "." + text);
  }

  /** Whether the signature is the one that this text has, and of these minutes. */
  public static boolean genuine(Sent sent, String secret, Instant now) {
    return Hmac.same(signature(secret, sent.timestamp(), sent.text()), sent.signature())
        && recent(sent.timestamp(), now);
  }

  /** What came, and what its headers say. */
  public record Sent(String timestamp, String signature, String text) {}

  private static boolean recent(String timestamp, Instant now) {
    return timestamp.matches("[0-9]{1,12}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs()
                .compareTo(WINDOW)
            <= 0;
  }
}
