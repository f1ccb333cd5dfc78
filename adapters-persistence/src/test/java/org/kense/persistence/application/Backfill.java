package org.kense.persistence.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.kense.persistence.sql.Schema;

/** How a migration fills its columns for the cases that were there before it. */
final class Backfill {
  private Backfill() {}

  /** The one update of a migration. */
  static String of(String migration) {
    return Stream.of(text(migration).split(";", -1))
        .map(sql -> sql.replaceAll("(?m)^--.*$", "").strip())
        .filter(sql -> sql.startsWith("update"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(String migration) {
    try (var file = Schema.class.getResourceAsStream("../migration/" + migration)) {
      return new String(Objects.requireNonNull(file, migration).readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
