package org.kense.signature.cms;

import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;

/** The algorithm that a key signs by here, as Java calls it. */
final class SigningAlgorithm {
  private static final int LONG_GOST = 512;

  private SigningAlgorithm() {}

  /** By the certificate's key: that of a token shows nothing of itself. */
  static String of(PublicKey key) {
    return switch (key) {
      case RSAKey rsa -> "SHA256withRSA";
      case ECKey curve when key.getAlgorithm().equals("ECGOST3410-2012") -> gost(curve);
      case ECKey curve -> "SHA256withECDSA";
      default ->
          throw new IllegalArgumentException("no key for signatures here: " + key.getAlgorithm());
    };
  }

  private static String gost(ECKey key) {
    var bits = key.getParams().getOrder().bitLength() > LONG_GOST / 2 ? LONG_GOST : LONG_GOST / 2;
    return "GOST3411-2012-%1$dwithECGOST3410-2012-%1$d".formatted(bits);
  }
}
