package org.kense.cli.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.cms.SigningKey;

/** Keys in the files that options name; apart, so that help loads nothing that signs. */
public final class Keys {
  private static final String VARIABLE = "KENSE_KEY_PASSWORD";

  private Keys() {}

  /** The one key in the store. */
  public static SigningKey of(KeyFile file) {
    return read(file.store(), file.password());
  }

  /** The one key in a store whose password is in a file, or else in a variable. */
  public static SigningKey read(Path store, Optional<Path> password) {
    return SigningKey.read(Content.of(store), characters(password))
        .orElseThrow(() -> Complaint.usage(Say.KEY_UNREADABLE, store));
  }

  private static char[] characters(Optional<Path> password) {
    return password
        .map(Keys::line)
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .orElse("")
        .toCharArray();
  }

  private static String line(Path file) {
    if (!Files.isRegularFile(file)) throw Complaint.usage(Say.NO_SUCH_FILE, file);
    try {
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
