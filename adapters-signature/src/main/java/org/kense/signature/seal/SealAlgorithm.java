package org.kense.signature.seal;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** How an institution's key signs; with RSA and with a curve the same content is the same value. */
public enum SealAlgorithm {
  /** On the curve P-256, without chance (RFC 6979): what is printed twice is alike. */
  CURVE("SHA256withECDDSA"),

  RSA("SHA256withRSA");

  private static final int CURVE_BITS = 256;
  private static final int LEAST_RSA_BITS = 2048;

  private final String jca;

  SealAlgorithm(String jca) {
    this.jca = jca;
  }

  /** As Bouncy Castle knows it. */
  String jca() {
    return jca;
  }

  /** Empty where a key is of another kind, or too weak. */
  public static Optional<SealAlgorithm> of(PublicKey key) {
    return switch (key) {
      case ECPublicKey curve
          when curve.getParams().getCurve().getField().getFieldSize() == CURVE_BITS ->
          Optional.of(CURVE);
      case RSAPublicKey rsa when rsa.getModulus().bitLength() >= LEAST_RSA_BITS -> Optional.of(RSA);
      default -> Optional.empty();
    };
  }
}
