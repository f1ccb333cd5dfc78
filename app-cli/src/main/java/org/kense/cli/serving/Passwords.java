package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A password that stands in a file or, where none is named, in the environment. */
final class Passwords {
  private static final String VARIABLE = "KENSE_DATABASE_PASSWORD";

  private Passwords() {}

  static String read(Optional<Path> file) {
    if (file.isEmpty()) return Objects.requireNonNullElse(System.getenv(VARIABLE), "");
    try {
      return Files.readString(file.get()).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
