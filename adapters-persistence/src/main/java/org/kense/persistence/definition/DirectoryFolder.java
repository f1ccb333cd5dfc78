package org.kense.persistence.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kense.core.form.DirectoryRef;

/** Directories in a folder, each in a file such as {@code kz-akmola-schools-1.csv}. */
public record DirectoryFolder(Path folder) implements DirectoryFiles {
  /** The folder that a definition lies in. */
  public static DirectoryFolder beside(Path definition) {
    return new DirectoryFolder(definition.toAbsolutePath().resolveSibling(""));
  }

  @Override
  public Optional<byte[]> bytes(DirectoryRef ref) {
    var file = folder.resolve(ref + ".csv");
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
