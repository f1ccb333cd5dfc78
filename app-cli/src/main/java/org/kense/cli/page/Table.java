package org.kense.cli.page;

import java.util.List;

/** Rows under their headings; the first cell of a row names what the row is about. */
record Table(List<String> columns, List<List<Cell>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
