package org.kense.signature.cms;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.port.Documents;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.evidence.Evidence;
import org.kense.signature.trust.Chain;

/** Keeps what proves a CMS signature: its bytes, and what was checked in which certificates. */
public final class CmsEvidence {
  private final Documents documents;

  public CmsEvidence(Documents documents) {
    this.documents = documents;
  }

  /** Stores both; the signature's bytes carry the certificates that came along. */
  Sha256 keep(Proof.DetachedCms proof, Judged judged, ActorId signer) {
    return Evidence.of("detached-cms")
        .with("signature", stored(proof))
        .with("signer", signer)
        .with("content", judged.content())
        .with("verifiedAt", judged.at())
        .with("chain", judged.chain().map(CmsEvidence::hashes).orElseGet(List::of))
        .with("revocation", revocation(judged.chain()))
        .with("checks", judged.checks())
        .with("verdict", Verdict.VALID)
        .keep(documents);
  }

  private Sha256 stored(Proof.DetachedCms proof) {
    var bytes = Armor.bytes(proof.base64()).orElseThrow();
    return documents.store(new ByteArrayInputStream(bytes)).content();
  }

  private static String revocation(Optional<Chain> chain) {
    return chain.map(trusted -> trusted.root().revocation().toString()).orElse("");
  }

  private static List<Sha256> hashes(Chain chain) {
    return chain.certificates().stream().map(CmsEvidence::hash).toList();
  }

  private static Sha256 hash(X509Certificate certificate) {
    try {
      return Sha256.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was just read", e);
    }
  }
}
