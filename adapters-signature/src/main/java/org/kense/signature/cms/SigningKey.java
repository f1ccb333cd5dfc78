package org.kense.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.signature.trust.Bouncy;

/**
 * A key with its certificates.
 *
 * @param chain from the key's own certificate up
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
  public SigningKey {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) throw new IllegalArgumentException("a key without a certificate");
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** Empty where the store can't be read with this password, or holds not exactly one key. */
  public static Optional<SigningKey> read(byte[] store, char[] password) {
    return all(store, password).filter(keys -> keys.size() == 1).map(List::getFirst);
  }

  /** All in a PKCS #12 store (RFC 7292); empty where it can't be read with this password. */
  public static Optional<List<SigningKey>> all(byte[] store, char[] password) {
    try {
      var keys = KeyStore.getInstance("PKCS12", Bouncy.PROVIDER);
      keys.load(new ByteArrayInputStream(store), password);
      var all = new ArrayList<SigningKey>();
      for (var alias : Collections.list(keys.aliases())) {
        of(keys, alias, password).ifPresent(all::add);
      }
      return Optional.of(all);
    } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<SigningKey> of(KeyStore keys, String alias, char[] password)
      throws GeneralSecurityException {
    if (!keys.isKeyEntry(alias)) return Optional.empty();
    var chain = keys.getCertificateChain(alias);
    return keys.getKey(alias, password) instanceof PrivateKey key && chain.length > 0
        ? Optional.of(
            new SigningKey(key, Stream.of(chain).map(X509Certificate.class::cast).toList()))
        : Optional.empty();
  }
}
