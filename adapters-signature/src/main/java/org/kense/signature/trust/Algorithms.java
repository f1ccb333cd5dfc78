package org.kense.signature.trust;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;

/** Which algorithms and keys are strong enough, which are broken, and which nobody here knows. */
public final class Algorithms {
  private static final Map<String, String> DIGESTS =
      Map.of(
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");

  /** Signature algorithms, as Java names them. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "1.2.840.113549.1.1.11", "SHA256withRSA",
          "1.2.840.113549.1.1.12", "SHA384withRSA",
          "1.2.840.113549.1.1.13", "SHA512withRSA",
          "1.2.840.10045.4.3.2", "SHA256withECDSA",
          "1.2.840.10045.4.3.3", "SHA384withECDSA",
          "1.2.840.10045.4.3.4", "SHA512withECDSA");

  /** RSA with the digest that is named beside it. */
  private static final String PLAIN_RSA = "1.2.840.113549.1.1.1";

  /** MD2, MD5 and SHA-1, alone and with RSA, DSA or ECDSA. */
  private static final Set<String> BROKEN =
      Set.of(
          "1.2.840.113549.2.2",
          "1.2.840.113549.2.5",
          "1.3.14.3.2.26",
          "1.2.840.113549.1.1.2",
          "1.2.840.113549.1.1.4",
          "1.2.840.113549.1.1.5",
          "1.3.14.3.2.29",
          "1.2.840.10040.4.3",
          "1.2.840.10045.4.1");

  private static final int SHORTEST_RSA = 2048;
  private static final int LONGEST_RSA = 8192; // A longer one would only cost the server's time.
  private static final int SHORTEST_EC = 256;

  private Algorithms() {}

  /** How Java names a digest that is strong enough. */
  public static Optional<String> digestName(String oid) {
    return Optional.ofNullable(DIGESTS.get(oid));
  }

  /** How Java names a signature with a digest; empty where the two don't belong together. */
  public static Optional<String> signatureName(String oid, String digestOid) {
    var digest = digestName(digestOid).map(name -> name.replace("-", ""));
    if (oid.equals(PLAIN_RSA)) return digest.map(name -> name + "withRSA");
    return Optional.ofNullable(SIGNATURES.get(oid))
        .filter(name -> digest.filter(prefix -> name.startsWith(prefix + "with")).isPresent());
  }

  /** Of a signature with the digest that is named beside it. */
  public static Verdict pair(String oid, String digestOid) {
    var each =
        Check.worst(
            Stream.of(digest(digestOid), oid.equals(PLAIN_RSA) ? Verdict.VALID : signature(oid)));
    return each == Verdict.VALID && signatureName(oid, digestOid).isEmpty()
        ? Verdict.INVALID
        : each;
  }

  static Verdict digest(String oid) {
    return verdict(oid, DIGESTS.containsKey(oid));
  }

  static Verdict signature(String oid) {
    return verdict(oid, SIGNATURES.containsKey(oid));
  }

  private static Verdict verdict(String oid, boolean strong) {
    if (strong) return Verdict.VALID;
    return BROKEN.contains(oid) ? Verdict.INVALID : Verdict.INDETERMINATE;
  }

  static Verdict key(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> within(rsa.getModulus().bitLength(), SHORTEST_RSA, LONGEST_RSA);
      case ECPublicKey ec ->
          within(ec.getParams().getOrder().bitLength(), SHORTEST_EC, Integer.MAX_VALUE);
      default -> Verdict.INDETERMINATE;
    };
  }

  private static Verdict within(int bits, int least, int most) {
    return least <= bits && bits <= most ? Verdict.VALID : Verdict.INVALID;
  }
}
