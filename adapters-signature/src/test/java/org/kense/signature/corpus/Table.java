package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in a text file: columns between bars; what follows a hash mark is for people only. */
final class Table {
  private Table() {}

  /** The rows of a file; a cell that is missing at the end is empty. */
  static List<List<String>> rows(String file, int columns) {
    return lines(file)
        .map(line -> line.replaceFirst("(^| )#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> cells(line, columns))
        .toList();
  }

  static Map<String, List<String>> byName(String file, int columns) {
    return rows(file, columns).stream()
        .collect(Collectors.toMap(List::getFirst, Function.identity()));
  }

  /** The parts of a cell, whatever stands between them. */
  static List<String> parts(String cell, String separator) {
    return Stream.of(cell.split(separator, -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static List<String> cells(String line, int columns) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() > columns) throw new AssertionError("too many cells: " + line);
    return Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(columns).toList();
  }

  private static Stream<String> lines(String file) {
    try (var text = Table.class.getResourceAsStream(file)) {
      if (text == null) throw new AssertionError("no table: " + file);
      return new String(text.readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
