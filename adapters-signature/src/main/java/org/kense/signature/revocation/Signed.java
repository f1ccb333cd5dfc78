package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Reliance;

/** Whether what claims to be an authority's word is signed by its key, with a sound algorithm. */
record Signed(Reliance reliance) {
  boolean by(X509Certificate authority, X509CRLHolder list) {
    return sound(list.toASN1Structure().getSignatureAlgorithm(), authority)
        && holds(authority, list::isSignatureValid);
  }

  boolean by(X509Certificate responder, BasicOCSPResp answer) {
    return sound(answer.getSignatureAlgorithmID(), responder)
        && holds(responder, answer::isSignatureValid);
  }

  /** Whether an authority issued a certificate, by name and by key. */
  boolean by(X509Certificate authority, X509Certificate certificate) {
    var holder = Certificates.holder(certificate);
    return holder.getIssuer().equals(Certificates.subject(authority))
        && sound(holder.getSignatureAlgorithm(), authority)
        && holds(authority, holder::isSignatureValid);
  }

  private boolean sound(AlgorithmIdentifier algorithm, X509Certificate signer) {
    var algorithms = reliance.policy().algorithms();
    return algorithms.signature(algorithm, reliance.now()) == Verdict.VALID
        && algorithms.key(signer.getPublicKey()) == Verdict.VALID;
  }

  private interface Test {
    boolean with(ContentVerifierProvider key) throws CertException, OCSPException;
  }

  private static boolean holds(X509Certificate signer, Test test) {
    try {
      return test.with(
          new JcaContentVerifierProviderBuilder()
              .setProvider(Bouncy.PROVIDER)
              .build(signer.getPublicKey()));
    } catch (CertException | OCSPException | OperatorCreationException | RuntimeException broken) {
      return false;
    }
  }
}
