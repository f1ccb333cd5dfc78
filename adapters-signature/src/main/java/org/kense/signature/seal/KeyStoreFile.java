package org.kense.signature.seal;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.kense.signature.cms.SigningKey;

/** A key store of the form PKCS #12 (RFC 7292) with one key in it. */
public final class KeyStoreFile {
  private KeyStoreFile() {}

  /**
   * The key in it, if its owner may seal with it.
   *
   * @param owner the number that the certificate must name, such as {@code BIN123456789012}
   */
  public static Either<SealFault, SealKey> read(
      byte[] store, char[] password, String owner, Instant now) {
    return SigningKey.all(store, password)
        .map(KeyStoreFile::single)
        .orElseGet(() -> Either.left(SealFault.UNREADABLE))
        .flatMap(key -> SealKey.of(key, owner, now));
  }

  private static Either<SealFault, SigningKey> single(List<SigningKey> keys) {
    return keys.size() == 1 ? Either.right(keys.getFirst()) : Either.left(SealFault.NO_SINGLE_KEY);
  }
}
