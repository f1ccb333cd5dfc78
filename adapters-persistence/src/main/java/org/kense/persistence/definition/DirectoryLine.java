package org.kense.persistence.definition;

import java.util.List;

/**
 * A line of a directory's file, cell by cell.
 *
 * @param columns where each cell begins, counted from 1
 */
record DirectoryLine(int number, List<String> cells, List<Integer> columns) {
  DirectoryLine {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
  }

  /** Where a cell begins. */
  Mark mark(int cell) {
    return new Mark(number, columns.get(cell));
  }
}
