package org.kense.signature.imprint;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Set;
import org.kense.signature.seal.SealKey;

/** Signs as JOSE wants it (RFC 7515), with a key that need not be in this machine's memory. */
record Signing(SealKey key) implements JWSSigner {
  private static final int CURVE_VALUE_BYTES = 64;

  /** The compact form of deflated data, with the certificate of the key that signed it. */
  String compact(byte[] data) {
    try {
      var header =
          new JWSHeader.Builder(algorithm())
              .x509CertChain(List.of(Base64.encode(key.certificate().getEncoded())))
              .customParam(Jws.ZIP, Jws.DEFLATE)
              .build();
      var jws = new JWSObject(header, new Payload(Deflated.of(data)));
      jws.sign(this);
      return jws.serialize();
    } catch (JOSEException | CertificateEncodingException e) {
      throw new IllegalStateException("a key that can't sign", e);
    }
  }

  private JWSAlgorithm algorithm() {
    return switch (key.algorithm()) {
      case CURVE -> JWSAlgorithm.ES256;
      case RSA -> JWSAlgorithm.RS256;
    };
  }

  @Override
  public Base64URL sign(JWSHeader header, byte[] input) throws JOSEException {
    var value = key.sign(input);
    return Base64URL.encode(
        switch (key.algorithm()) {
          case CURVE -> ECDSA.transcodeSignatureToConcat(value, CURVE_VALUE_BYTES);
          case RSA -> value;
        });
  }

  @Override
  public Set<JWSAlgorithm> supportedJWSAlgorithms() {
    return Set.of(algorithm());
  }

  @Override
  public JCAContext getJCAContext() {
    return new JCAContext();
  }
}
