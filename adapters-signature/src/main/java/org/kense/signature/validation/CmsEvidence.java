package org.kense.signature.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.util.Encodable;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.port.Documents;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.evidence.Evidence;
import org.kense.signature.stamp.Stamp;
import org.kense.signature.trust.Chain;

/** Keeps what proves a CMS signature: its bytes, and all that its checks rested on. */
public final class CmsEvidence {
  private final Documents documents;

  public CmsEvidence(Documents documents) {
    this.documents = documents;
  }

  /** A signature that was found valid. */
  record Proven(Sha256 content, Instant at, Signer signer, ActorId person) {}

  /** Stores the signature, certificates, lists and answers, and a record that names them all. */
  Sha256 keep(byte[] signature, Proven proven) {
    var signer = proven.signer();
    var chain = signer.examination().chain();
    return Evidence.of("detached-cms")
        .with("signature", stored(signature))
        .with("signer", proven.person())
        .with("content", proven.content())
        .with("verifiedAt", proven.at())
        .with("provenAt", signer.proven().orElse(proven.at()))
        .with("chain", chain.map(this::certificates).orElseGet(List::of))
        .with("revocation", chain.map(found -> found.root().revocation().toString()).orElse(""))
        .with("revocationProofs", proofs(signer))
        .with("checks", signer.checks())
        .with("verdict", Verdict.VALID)
        .keep(documents);
  }

  /** The time-stamps themselves lie in the signature. */
  private List<Sha256> proofs(Signer signer) {
    var stamps = signer.stamps().all().stream().filter(Stamp::holds).map(Stamp::proofs);
    return Stream.concat(Stream.of(signer.examination().proofs()), stamps)
        .flatMap(List::stream)
        .map(this::stored)
        .distinct()
        .toList();
  }

  private List<Sha256> certificates(Chain chain) {
    return chain.certificates().stream().map(this::stored).toList();
  }

  private Sha256 stored(Encodable proof) {
    try {
      return stored(proof.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("what was just read", e);
    }
  }

  private Sha256 stored(X509Certificate certificate) {
    try {
      return stored(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was just read", e);
    }
  }

  private Sha256 stored(byte[] bytes) {
    return documents.store(new ByteArrayInputStream(bytes)).content();
  }
}
