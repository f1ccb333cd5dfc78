package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which act a day rests on, as far as it is recorded. */
final class Acts {
  private final List<Row> rows = new ArrayList<>();

  /** An act's days: from, until, of one kind, with names that begin so. */
  private record Row(LocalDate from, LocalDate until, String kind, String name, String act) {
    boolean covers(LocalDate date, String kind, String name) {
      return this.kind.equals(kind)
          && name.startsWith(this.name)
          && !date.isBefore(from)
          && !date.isAfter(until);
    }
  }

  Acts(List<String[]> table) {
    for (String[] row : table) {
      rows.add(new Row(IsoDate.of(row[0]), IsoDate.of(row[1]), row[2], row[3], row[4]));
    }
  }

  /** The first that covers the day: the file names the special ones before the general. */
  Optional<String> of(LocalDate date, String kind, String name) {
    for (Row row : rows) {
      if (row.covers(date, kind, name)) return Optional.of(row.act());
    }
    return Optional.empty();
  }
}
