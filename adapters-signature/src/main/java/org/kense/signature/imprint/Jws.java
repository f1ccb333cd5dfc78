package org.kense.signature.imprint;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Optional;
import org.kense.signature.seal.SealAlgorithm;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Guard;

/**
 * Signed data as they were read (RFC 7515, in the compact form).
 *
 * @param certificate of whoever says to have signed; whether to believe it is another question
 */
record Jws(JWSObject object, X509Certificate certificate) {
  static final String ZIP = "zip";
  static final String DEFLATE = "DEF";

  /** Empty where the text is none of ours. */
  static Optional<Jws> read(String text) {
    try {
      var object = JWSObject.parse(text);
      return certificate(object.getHeader())
          .filter(it -> DEFLATE.equals(object.getHeader().getCustomParam(ZIP)))
          .map(it -> new Jws(object, it));
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Exactly one: what stands above it, whoever verifies must already know. */
  private static Optional<X509Certificate> certificate(JWSHeader header) {
    var chain = header.getX509CertChain();
    if (chain == null || chain.size() != 1) return Optional.empty();
    return Guard.of(() -> Certificates.read(chain.getFirst().decode()))
        .filter(Certificates::hasKey);
  }

  /** Whether the key of the certificate signed exactly this. */
  boolean holds() {
    try {
      var verifier = verifier();
      return verifier.isPresent() && object.verify(verifier.get());
    } catch (JOSEException e) {
      return false;
    }
  }

  /** The certificate's key decides which algorithm it must be, never the header. */
  private Optional<JWSVerifier> verifier() throws JOSEException {
    var key = certificate.getPublicKey();
    var algorithm = SealAlgorithm.of(key);
    if (algorithm.isEmpty()) return Optional.empty();
    return switch (algorithm.get()) {
      case CURVE -> verifier(JWSAlgorithm.ES256, new ECDSAVerifier((ECPublicKey) key));
      case RSA -> verifier(JWSAlgorithm.RS256, new RSASSAVerifier((RSAPublicKey) key));
    };
  }

  private Optional<JWSVerifier> verifier(JWSAlgorithm algorithm, JWSVerifier verifier) {
    return Optional.of(verifier).filter(it -> object.getHeader().getAlgorithm().equals(algorithm));
  }

  Optional<SignedData> data() {
    return Deflated.undone(object.getPayload().toBytes()).flatMap(SignedData::read);
  }
}
