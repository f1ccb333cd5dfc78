package org.kense.signature.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.kense.signature.trust.Bouncy;

/**
 * A time-stamp authority that is asked over HTTP (RFC 3161, 3.4).
 *
 * <p>No answer is used but one to this very question, and signed by the certificate in it; who
 * issued that is not asked here ({@link TrustedStamps} does).
 *
 * @param patience how long an answer is waited for
 */
public record TimeStampAuthority(URI address, Duration patience) implements TSPSource {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BITS = 64;

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      var asked = question(algorithm, digest);
      var answer = new TimeStampResponse(new Inquiry(address, patience).answer(asked.getEncoded()));
      // Compares the nonce, the digest, the policy and the status.
      answer.validate(asked);
      return new TimestampBinary(signed(answer).getEncoded());
    } catch (TSPException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException wrong) {
      throw new NoTimeStamp(address, wrong);
    }
  }

  private static TimeStampRequest question(DigestAlgorithm algorithm, byte[] digest)
      throws IOException {
    var questions = new TimeStampRequestGenerator();
    questions.setCertReq(true);
    var nonce = new BigInteger(NONCE_BITS, RANDOM);
    return questions.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, nonce);
  }

  private TimeStampToken signed(TimeStampResponse answer)
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    var token = answer.getTimeStampToken();
    if (token == null) throw new NoTimeStamp(address, "not granted: " + answer.getStatusString());
    var verifiers = new JcaSimpleSignerInfoVerifierBuilder().setProvider(Bouncy.PROVIDER);
    token.validate(verifiers.build(certificate(token)));
    return token;
  }

  private X509CertificateHolder certificate(TimeStampToken token) {
    return token.getCertificates().getMatches(null).stream()
        .filter(token.getSID()::match)
        .findFirst()
        .orElseThrow(() -> new NoTimeStamp(address, "without the certificate of who stamped"));
  }
}
