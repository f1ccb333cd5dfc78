package org.kense.signature.seal;

import java.security.Provider;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
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

  private static final AlgorithmIdentifier P_256 =
      new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);

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

  /** Empty where a key is of another kind, on another curve, or too weak. */
  public static Optional<SealAlgorithm> of(PublicKey key) {
    if (Policy.standard().algorithms().key(key) != Verdict.VALID) return Optional.empty();
    return switch (key) {
      case ECPublicKey curve when isOnP256(curve) -> Optional.of(CURVE);
      case RSAPublicKey rsa -> Optional.of(RSA);
      default -> Optional.empty();
    };
  }

  /** By its name: other curves are as long, and ES256 (RFC 7518, 3.4) means this one. */
  private static boolean isOnP256(ECPublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().equals(P_256);
  }
}
