package org.kense.signature.seal;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.signature.cms.SigningKey;

/**
 * A token (PKCS #11), out of which its keys never come.
 *
 * @param library what its maker gives along
 * @param slot by its number, as the library has it
 */
public record Token(Path library, long slot) {
  /**
   * The key under a label, if its owner may seal with it.
   *
   * @param owner the number that the certificate must name, such as {@code BIN123456789012}
   */
  public Either<SealFault, SealKey> key(String label, char[] pin, String owner, Instant now) {
    try {
      var provider = provider();
      var keys = KeyStore.getInstance("PKCS11", provider);
      keys.load(null, pin);
      return signing(keys, label)
          .map(key -> SealKey.of(key, provider, owner, now))
          .orElseGet(() -> Either.left(SealFault.NO_SINGLE_KEY));
    } catch (GeneralSecurityException
        | IOException
        | ProviderException
        | IllegalArgumentException closed) {
      return Either.left(SealFault.TOKEN_CLOSED);
    }
  }

  private Provider provider() {
    var described =
        List.of("name = seal", "library = " + library.toAbsolutePath(), "slot = " + slot);
    return Optional.ofNullable(Security.getProvider("SunPKCS11"))
        .orElseThrow(() -> new ProviderException("a Java platform without PKCS #11"))
        .configure("--" + String.join("\n", described) + "\n");
  }

  private static Optional<SigningKey> signing(KeyStore keys, String label)
      throws GeneralSecurityException {
    if (!keys.isKeyEntry(label)) return Optional.empty();
    var chain = Stream.of(keys.getCertificateChain(label)).map(X509Certificate.class::cast);
    return keys.getKey(label, null) instanceof PrivateKey key
        ? Optional.of(new SigningKey(key, chain.toList()))
        : Optional.empty();
  }
}
