package org.kense.cli.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.cms.CmsSigner;
import org.kense.signature.cms.SigningKey;
import picocli.CommandLine.Option;

/** With what somebody signs: a key store, and the password of it. */
public final class KeyFile {
  private static final String VARIABLE = "KENSE_KEY_PASSWORD";

  @Option(names = "--key", paramLabel = "STORE.p12", required = true)
  private Path store = Path.of("");

  /** Its content never stands in the list of processes, or in a shell's history. */
  @Option(names = "--key-password-file", paramLabel = "FILE")
  private Optional<Path> password = Optional.empty();

  /** The one key in the store. */
  public SigningKey key() {
    return read(store, password);
  }

  /** The one key in a store whose password is in a file, or else in a variable. */
  public static SigningKey read(Path store, Optional<Path> password) {
    return SigningKey.read(Content.of(store), characters(password))
        .orElseThrow(() -> Complaint.usage(Say.KEY_UNREADABLE, store));
  }

  public CmsSigner signer() {
    return new CmsSigner(key());
  }

  private static char[] characters(Optional<Path> password) {
    return password
        .map(KeyFile::line)
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
