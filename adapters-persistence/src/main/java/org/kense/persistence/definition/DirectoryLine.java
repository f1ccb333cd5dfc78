package org.kense.persistence.definition;

import java.util.List;
import java.util.stream.Stream;

/** A line of a directory's file, cell by cell. */
record DirectoryLine(int number, List<String> cells) {
  DirectoryLine {
    cells = List.copyOf(cells);
  }

  /** Spreadsheets put an invisible mark before the first line: it is taken off. */
  static DirectoryLine of(int number, String line) {
    var plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return new DirectoryLine(number, Stream.of(plain.split(",", -1)).map(String::strip).toList());
  }

  /** Where a cell begins. */
  Mark mark(int cell) {
    int before = cells.stream().limit(cell).mapToInt(it -> it.length() + 1).sum();
    return new Mark(number, before + 1);
  }
}
