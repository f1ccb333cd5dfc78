package org.kense.signature.seal;

import java.security.Provider;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Policy;

/** How an institution's key signs. */
public enum SealAlgorithm {
  /**
   * On the curve P-256; in memory without chance (RFC 6979), so that what is printed twice is
   * alike. A token takes another number each time.
   */
  CURVE("SHA256withECDDSA", "SHA256withECDSA"),

  RSA("SHA256withRSA", "SHA256withRSA");

  private static final int CURVE_BITS = 256;

  private final String inMemory;
  private final String onToken;

  SealAlgorithm(String inMemory, String onToken) {
    this.inMemory = inMemory;
    this.onToken = onToken;
  }

  /** As whoever signs knows it. */
  String jca(Provider provider) {
    return provider.equals(Bouncy.PROVIDER) ? inMemory : onToken;
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
