package org.kense.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;

/** The folder of a demo, marked as one: nothing else is ever emptied. */
record DataFolder(Path folder) {
  void mark() {
    try {
      Files.createDirectories(folder);
      if (!isOurs() && !isEmpty()) throw Complaint.usage(Say.NOT_A_DEMO, folder);
      if (!isOurs()) Files.createFile(marker());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Stops a database that a killed demo left running there, and removes all that it kept. */
  void empty() {
    if (!Files.exists(folder)) return;
    try {
      if (!isOurs() && !isEmpty()) throw Complaint.usage(Say.NOT_A_DEMO, folder);
      requireUnused();
      if (Files.isDirectory(database())) EmbeddedDatabase.open(Place.of(database())).close();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // Whoever looks after the database there holds its lock.
  private void requireUnused() throws IOException {
    if (!Files.exists(database().resolve("lock"))) return;
    try (var file = FileChannel.open(database().resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null) throw Complaint.world(Say.IN_USE, folder);
    }
  }

  private Path database() {
    return folder.resolve("database");
  }

  private Path marker() {
    return folder.resolve("this-is-a-demo");
  }

  private boolean isOurs() {
    return Files.exists(marker());
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findAny().isEmpty();
    }
  }
}
