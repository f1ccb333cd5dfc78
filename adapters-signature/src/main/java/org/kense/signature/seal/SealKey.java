package org.kense.signature.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A key that can sign, its certificate, and those above it. */
public final class SealKey {
  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final SealAlgorithm algorithm;

  /**
   * A key of a kind that seals.
   *
   * @param chain the key's own certificate first
   */
  public SealKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = Objects.requireNonNull(key, "key");
    this.chain = List.copyOf(chain);
    this.algorithm =
        SealAlgorithm.of(this.chain.getFirst().getPublicKey())
            .orElseThrow(() -> new IllegalArgumentException("neither P-256 nor RSA"));
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The key's own certificate first. */
  public List<X509Certificate> chain() {
    return chain;
  }

  public SealAlgorithm algorithm() {
    return algorithm;
  }

  /** Whether the certificate holds then; at its last second it does. */
  boolean holds(Instant at) {
    return !at.isBefore(certificate().getNotBefore().toInstant())
        && !at.isAfter(certificate().getNotAfter().toInstant());
  }

  /** The value of a signature over a content. */
  public byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance(algorithm.jca(), BOUNCY_CASTLE);
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that can't sign", e);
    }
  }

  /** As a key store of the form PKCS #12. */
  public byte[] stored(char[] password) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("seal", key, password, chain.toArray(X509Certificate[]::new));
      var out = new ByteArrayOutputStream();
      store.store(out, password);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a key that can't be stored", e);
    }
  }
}
