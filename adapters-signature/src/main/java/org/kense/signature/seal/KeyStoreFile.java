package org.kense.signature.seal;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.kense.signature.trust.Subject;

/** A key store of the form PKCS #12 (RFC 7292) with one key in it. */
public final class KeyStoreFile {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private KeyStoreFile() {}

  /**
   * The key in it, if its owner may seal with it.
   *
   * @param owner the number that the certificate must name, such as {@code BIN123456789012}
   */
  public static Either<SealFault, SealKey> read(
      byte[] store, char[] password, String owner, Instant now) {
    try {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(new ByteArrayInputStream(store), password);
      var entries =
          Collections.list(keys.aliases()).stream().filter(alias -> isKey(keys, alias)).toList();
      if (entries.size() != 1) return Either.left(SealFault.NO_SINGLE_KEY);
      var key = (PrivateKey) keys.getKey(entries.getFirst(), password);
      var chain =
          Stream.of(keys.getCertificateChain(entries.getFirst()))
              .map(X509Certificate.class::cast)
              .toList();
      return sealing(key, chain, owner, now);
    } catch (GeneralSecurityException | IOException e) {
      return Either.left(SealFault.UNREADABLE);
    }
  }

  private static boolean isKey(KeyStore keys, String alias) {
    try {
      return keys.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key store that was not loaded", e);
    }
  }

  private static Either<SealFault, SealKey> sealing(
      PrivateKey key, List<X509Certificate> chain, String owner, Instant now) {
    var certificate = chain.getFirst();
    if (SealAlgorithm.of(certificate.getPublicKey()).isEmpty()) {
      return Either.left(SealFault.WEAK_KEY);
    }
    if (!signs(certificate)) return Either.left(SealFault.NOT_FOR_SIGNING);
    if (Subject.of(certificate).institution().filter(it -> it.written().equals(owner)).isEmpty()) {
      return Either.left(SealFault.OTHER_OWNER);
    }
    var sealing = new SealKey(key, chain);
    return sealing.holds(now) ? Either.right(sealing) : Either.left(SealFault.NOT_NOW);
  }

  /** Whether a certificate is for signing, and not for an authority or a cipher. */
  public static boolean signs(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return usage != null
        && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
        && certificate.getBasicConstraints() < 0;
  }
}
