package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes lines apart, cell by cell (RFC 4180); what is wrong with one is noted down. */
record DirectoryLines(Notes notes) {
  /** Spreadsheets put this invisible mark before the first line. */
  private static final String MARK = "\uFEFF";

  /** What is no remark, and says anything. */
  List<DirectoryLine> of(String text) {
    var all = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    var lines = all.lines().toList();
    return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
        .filter(at -> !lines.get(at).startsWith("#") && !lines.get(at).isBlank())
        .flatMap(at -> line(at + 1, lines.get(at)).stream())
        .toList();
  }

  /** Empty where its quotes are wrong; a line without any needs no library to be read. */
  private Optional<DirectoryLine> line(int number, String line) {
    return line.indexOf('"') < 0
        ? Optional.of(plain(number, line))
        : new QuotedCells(notes).line(number, line);
  }

  private static DirectoryLine plain(int number, String line) {
    var cells = new ArrayList<String>();
    var columns = new ArrayList<Integer>();
    var column = 1;
    for (var cell : line.split(",", -1)) {
      cells.add(cell.strip());
      columns.add(column);
      column += cell.length() + 1;
    }
    return new DirectoryLine(number, cells, columns);
  }
}
