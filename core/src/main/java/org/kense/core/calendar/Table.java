package org.kense.core.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of one of our own files: a heading, then values without quotes, parted by commas. */
final class Table {
  private Table() {}

  static List<String[]> rows(String file) {
    String[] lines = text(file).stripTrailing().split("\n", -1);
    List<String[]> rows = new ArrayList<>(lines.length);
    int columns = cells(lines[0]).length;
    for (int i = 1; i < lines.length; i++) {
      String[] cells = cells(lines[i]);
      if (cells.length != columns) throw new IllegalStateException(file + ": " + lines[i]);
      rows.add(cells);
    }
    return rows;
  }

  private static String[] cells(String line) {
    return line.split(",", -1);
  }

  private static String text(String file) {
    try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
