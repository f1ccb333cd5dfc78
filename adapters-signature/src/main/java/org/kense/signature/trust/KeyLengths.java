package org.kense.signature.trust;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.kense.core.port.SignatureVerifier.Verdict;

/** How long keys must be and may be, by the algorithm that they are of. */
record KeyLengths(Map<String, Range> ranges) {
  private static final int LONGEST_EXPONENT = 256;

  KeyLengths {
    ranges = Map.copyOf(ranges);
  }

  /** From and to, both included, in bits. */
  record Range(int least, int most) {
    /** Read from {@code LEAST MOST}. */
    static Range read(String text) {
      var bounds = text.strip().split(" +", -1);
      if (bounds.length != 2) throw new IllegalArgumentException("not two lengths: " + text);
      return new Range(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    private Verdict of(int bits) {
      return least <= bits && bits <= most ? Verdict.VALID : Verdict.INVALID;
    }
  }

  Verdict of(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa when isStrange(rsa.getPublicExponent()) -> Verdict.INVALID;
      case RSAKey rsa -> of("RSA", rsa.getModulus().bitLength());
      case ECKey ec -> onNamedCurve(key) ? of(family(key), bits(ec)) : Verdict.INVALID;
      default -> Verdict.INDETERMINATE;
    };
  }

  /** The shortest key of a family; empty where none is accepted. */
  Optional<Integer> least(String family) {
    return Optional.ofNullable(ranges.get(family)).map(Range::least);
  }

  /** FIPS 186-5, A.1.1: a longer exponent only costs the verifier's time, and one alone is none. */
  private static boolean isStrange(BigInteger exponent) {
    return exponent.bitLength() > LONGEST_EXPONENT || exponent.bitLength() < 2;
  }

  private Verdict of(String family, int bits) {
    var range = ranges.get(family);
    return range == null ? Verdict.INDETERMINATE : range.of(bits);
  }

  private static int bits(ECKey key) {
    return key.getParams().getOrder().bitLength();
  }

  private static String family(PublicKey key) {
    return isPlainCurve(key) ? "EC" : key.getAlgorithm();
  }

  /** Parameters that a key brings along may be chosen so that anybody knows its secret. */
  private static boolean onNamedCurve(PublicKey key) {
    return !isPlainCurve(key) || parameters(key) instanceof ASN1ObjectIdentifier;
  }

  private static boolean isPlainCurve(PublicKey key) {
    return info(key).getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey);
  }

  private static Object parameters(PublicKey key) {
    return info(key).getAlgorithm().getParameters();
  }

  private static SubjectPublicKeyInfo info(PublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded());
  }
}
