package org.kense.signature.seal;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.kense.signature.cms.CmsSigner;
import org.kense.signature.cms.SigningKey;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Subject;
import org.kense.signature.trust.Validity;

/** A key that can sign, its certificate, and those above it. */
public final class SealKey {
  private final SigningKey signing;
  private final Provider provider;
  private final SealAlgorithm algorithm;

  /** A key of a kind that seals, which is in this machine's memory. */
  public SealKey(SigningKey signing) {
    this(signing, Bouncy.PROVIDER);
  }

  private SealKey(SigningKey signing, Provider provider) {
    this.signing = signing;
    this.provider = provider;
    this.algorithm =
        SealAlgorithm.of(signing.certificate().getPublicKey())
            .orElseThrow(() -> new IllegalArgumentException("neither P-256 nor RSA"));
  }

  /** A key with which its owner may seal now. */
  static Either<SealFault, SealKey> of(SigningKey signing, String owner, Instant now) {
    return of(signing, Bouncy.PROVIDER, owner, now);
  }

  /** The same for a key of which only this provider knows how to sign with it. */
  static Either<SealFault, SealKey> of(
      SigningKey signing, Provider provider, String owner, Instant now) {
    var certificate = signing.certificate();
    if (SealAlgorithm.of(certificate.getPublicKey()).isEmpty()) {
      return Either.left(SealFault.WEAK_KEY);
    }
    if (!Purpose.SIGNING.allows(certificate, Policy.standard())) {
      return Either.left(SealFault.NOT_FOR_SIGNING);
    }
    if (Subject.of(certificate).institution().filter(it -> it.written().equals(owner)).isEmpty()) {
      return Either.left(SealFault.OTHER_OWNER);
    }
    var sealing = new SealKey(signing, provider);
    return sealing.holds(now) ? Either.right(sealing) : Either.left(SealFault.NOT_NOW);
  }

  public X509Certificate certificate() {
    return signing.certificate();
  }

  /** The key's own certificate first. */
  public List<X509Certificate> chain() {
    return signing.chain();
  }

  public SealAlgorithm algorithm() {
    return algorithm;
  }

  /** Whether the certificate holds then; at its last second it does. */
  boolean holds(Instant at) {
    return Validity.at(at, certificate());
  }

  /** The value of a signature over a content. */
  public byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance(algorithm.jca(provider), provider);
      signature.initSign(signing.key());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that can't sign", e);
    }
  }

  /** Data with its signature, as CAdES that claims to be made then. */
  public byte[] signed(byte[] data, Instant at) {
    return new CmsSigner(signing, provider).sign(data, CmsSigner.Form.ENVELOPING, at);
  }

  /** As a key store of the form PKCS #12. */
  public byte[] stored(char[] password) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      var chain = chain().toArray(X509Certificate[]::new);
      store.setKeyEntry("seal", signing.key(), password, chain);
      var out = new ByteArrayOutputStream();
      store.store(out, password);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a key that can't be stored", e);
    }
  }
}
