package org.kense.cli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.remote.Body;
import org.kense.core.form.Sha256;

/**
 * A file that lies beside a batch.
 *
 * @param mediaType by the ending of its name
 */
public record Enclosure(Path file, String mediaType) {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "xml", "application/xml",
          "zip", "application/zip");

  /** The file of this name; who wrote the batch has no business with what lies elsewhere. */
  static Enclosure of(Path folder, String name) {
    Path file =
        real(folder, name)
            .filter(it -> it.startsWith(folder) && Files.isRegularFile(it))
            .orElseThrow(() -> Complaint.failed(Say.LINE_FILE, name));
    return new Enclosure(file, mediaType(name));
  }

  private static Optional<Path> real(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).toRealPath());
    } catch (IOException | InvalidPathException nowhere) {
      return Optional.empty();
    }
  }

  private static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEDIA_TYPES.get(ending))
        .orElseThrow(() -> Complaint.failed(Say.LINE_FILE_KIND, name));
  }

  String name() {
    return file.getFileName().toString();
  }

  /** In bytes. */
  long size() {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Sha256 digest() {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All of it: no more than the service takes, as was checked before. */
  Body body() {
    try {
      return Body.file(mediaType, Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
