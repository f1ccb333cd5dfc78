package org.kense.http.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) over texts in UTF-8. */
public final class Hmac {
  private static final String NAME = "HmacSHA256";

  private Hmac() {}

  public static String hex(String secret, String text) {
    try {
      var mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), NAME));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  /** Compares in a time that does not tell how much of a guess was right. */
  public static boolean same(String right, String guess) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
  }
}
