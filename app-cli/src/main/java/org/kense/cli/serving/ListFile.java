package org.kense.cli.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.kense.signature.revocation.RevocationWatch;
import org.kense.signature.revocation.RevocationWatch.Taken;
import org.kense.signature.trust.Reliance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with revocation lists; one that is put in its place counts from then on.
 *
 * <p>One that can't be read or used leaves what is known.
 */
final class ListFile {
  private static final Logger LOG = LoggerFactory.getLogger(ListFile.class);

  private final Path file;
  private Optional<FileTime> seen = Optional.empty();

  ListFile(Path file) {
    this.file = file;
  }

  /** Takes what lies there, unless it was taken before. */
  synchronized void offer(RevocationWatch watch, Reliance reliance) {
    try {
      var changed = Optional.of(Files.getLastModifiedTime(file));
      if (changed.equals(seen)) return;
      var taken = watch.take(Files.readAllBytes(file), reliance);
      seen = changed;
      if (taken == Taken.COUNTS) LOG.info("{} is read", file);
      else LOG.warn("{} can't be used ({}); what was known before still counts", file, taken);
    } catch (IOException unreadable) {
      LOG.warn("{} can't be read; what was known before still counts", file);
    }
  }
}
