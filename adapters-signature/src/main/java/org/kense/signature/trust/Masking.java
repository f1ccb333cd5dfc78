package org.kense.signature.trust;

import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * What RSASSA-PSS says in its parameters (RFC 4055, 3.1): where they are left out, it means SHA-1.
 *
 * @param mask the digest that the mask is made with
 */
record Masking(AlgorithmIdentifier digest, AlgorithmIdentifier mask) {
  static boolean is(AlgorithmIdentifier signature) {
    return signature.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS);
  }

  /** Empty where it is another algorithm, or its parameters are none. */
  static Optional<Masking> of(AlgorithmIdentifier signature) {
    return is(signature) ? Guard.of(() -> read(signature)) : Optional.empty();
  }

  Stream<AlgorithmIdentifier> digests() {
    return Stream.of(digest, mask);
  }

  private static Masking read(AlgorithmIdentifier signature) {
    var parameters =
        signature.getParameters() == null
            ? new RSASSAPSSparams()
            : RSASSAPSSparams.getInstance(signature.getParameters());
    var mask = parameters.getMaskGenAlgorithm();
    if (!mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)) {
      throw new IllegalArgumentException("no mask: " + mask.getAlgorithm());
    }
    return new Masking(
        parameters.getHashAlgorithm(), AlgorithmIdentifier.getInstance(mask.getParameters()));
  }
}
