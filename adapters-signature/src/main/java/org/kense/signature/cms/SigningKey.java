package org.kense.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.signature.trust.Bouncy;

/**
 * A key with its certificates, from a PKCS #12 store (RFC 7292).
 *
 * @param chain from the key's own certificate up
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
  public SigningKey {
    chain = List.copyOf(chain);
  }

  /** Empty where the store can't be read with this password, or holds not exactly one key. */
  public static Optional<SigningKey> read(byte[] store, char[] password) {
    try {
      var keys = KeyStore.getInstance("PKCS12", Bouncy.PROVIDER);
      keys.load(new ByteArrayInputStream(store), password);
      var own =
          Collections.list(keys.aliases()).stream().filter(alias -> isKey(keys, alias)).toList();
      return own.size() == 1 ? of(keys, own.getFirst(), password) : Optional.empty();
    } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<SigningKey> of(KeyStore keys, String alias, char[] password)
      throws GeneralSecurityException {
    var chain = keys.getCertificateChain(alias);
    return keys.getKey(alias, password) instanceof PrivateKey key && chain.length > 0
        ? Optional.of(
            new SigningKey(key, Stream.of(chain).map(X509Certificate.class::cast).toList()))
        : Optional.empty();
  }

  private static boolean isKey(KeyStore keys, String alias) {
    try {
      return keys.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a store that was just loaded", e);
    }
  }
}
