package org.kense.cli.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with revocation lists; one that is put in its place counts from then on.
 *
 * <p>One that can't be read, or that is older, leaves what was known: whoever could bring an old
 * list back would make a withdrawn certificate good again.
 */
final class ListFile {
  private static final Logger LOG = LoggerFactory.getLogger(ListFile.class);

  private final Path file;
  private FileTime seen;
  private Material lists;

  private ListFile(Path file, FileTime seen, Material lists) {
    this.file = file;
    this.seen = seen;
    this.lists = lists;
  }

  /** The file, which must hold a list now. */
  static ListFile at(Path file) {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      Material lists = read(Content.of(file)).orElseThrow(() -> Complaint.usage(Say.NO_LIST, file));
      return new ListFile(file, changed, lists);
    } catch (IOException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }

  synchronized Material lists() {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      if (!changed.equals(seen)) replace(Files.readAllBytes(file));
      seen = changed;
    } catch (IOException unreadable) {
      LOG.warn("{} can't be read; what it said before still counts", file);
    }
    return lists;
  }

  private void replace(byte[] bytes) {
    read(bytes)
        .filter(newer -> !issued(newer).isBefore(issued(lists)))
        .ifPresentOrElse(
            newer -> {
              lists = newer;
              LOG.info("{} is read anew", file);
            },
            () -> LOG.warn("{} is older or no list; what it said before still counts", file));
  }

  private static Optional<Material> read(byte[] bytes) {
    return MaterialFile.lists(bytes).filter(read -> !read.lists().isEmpty());
  }

  private static Instant issued(Material lists) {
    return lists.lists().stream()
        .map(list -> list.getThisUpdate().toInstant())
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }
}
