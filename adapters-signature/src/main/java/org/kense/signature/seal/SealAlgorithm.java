package org.kense.signature.seal;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Policy;

/** How an institution's key signs; with RSA and with a curve the same content is the same value. */
public enum SealAlgorithm {
  /** On the curve P-256, without chance (RFC 6979): what is printed twice is alike. */
  CURVE("SHA256withECDDSA"),

  RSA("SHA256withRSA");

  private static final int CURVE_BITS = 256;

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
    if (Policy.standard().algorithms().key(key) != Verdict.VALID) return Optional.empty();
    return switch (key) {
      case ECPublicKey curve
          when curve.getParams().getCurve().getField().getFieldSize() == CURVE_BITS ->
          Optional.of(CURVE);
      case RSAPublicKey rsa -> Optional.of(RSA);
      default -> Optional.empty();
    };
  }
}
