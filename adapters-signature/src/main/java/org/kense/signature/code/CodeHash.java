package org.kense.signature.code;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;

/**
 * The keyed hash that a code is kept as: without the server's secret, nobody who reads the database
 * can try all million codes.
 */
public final class CodeHash {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 32;

  private final SecretKey secret;

  public CodeHash(SecretKey secret) {
    if (secret.getEncoded().length < SHORTEST) {
      throw new IllegalArgumentException("a secret of less than " + SHORTEST + " bytes");
    }
    this.secret = secret;
  }

  /** What the hash binds a code to. */
  record Bound(String challenge, ActorId person, Sha256 content) {}

  Sha256 of(Bound bound, String code) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return new Sha256(HexFormat.of().formatHex(mac.doFinal(message(bound, code))));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** Whether two hashes are the same, in a time that does not tell how far they are. */
  static boolean same(Sha256 one, Sha256 other) {
    return MessageDigest.isEqual(
        HexFormat.of().parseHex(one.hex()), HexFormat.of().parseHex(other.hex()));
  }

  // None of the parts before the code can hold a line break.
  private static byte[] message(Bound bound, String code) {
    return String.join(
            "\n",
            "kense one-time code",
            bound.challenge(),
            bound.person().value(),
            bound.content().hex(),
            code)
        .getBytes(StandardCharsets.UTF_8);
  }
}
