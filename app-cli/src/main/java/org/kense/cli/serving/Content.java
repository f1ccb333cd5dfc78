package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** What is in a file without which the house can't open. */
final class Content {
  private Content() {}

  static byte[] of(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
