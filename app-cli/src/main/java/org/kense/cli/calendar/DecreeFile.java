package org.kense.cli.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.csv.CsvReader;
import org.kense.core.calendar.DecreeRow;
import org.kense.core.law.Lang;

/** A decree as a CSV with the columns date,kind,name,act, and names in other languages. */
final class DecreeFile {
  private static final List<String> NEEDED = List.of("date", "kind", "name", "act");
  private static final Map<String, Lang> NAMES =
      Map.of("name", Lang.EN, "name_ru", Lang.RU, "name_kk", Lang.KK, "name_ky", Lang.KY);

  private final List<String> columns;

  private DecreeFile(List<String> columns) {
    this.columns = columns;
  }

  static List<DecreeRow> read(InputStream in) throws IOException {
    try {
      CsvReader rows = new CsvReader(in);
      String[] header = rows.hasNext() ? rows.next() : new String[0];
      return new DecreeFile(columns(header)).rows(rows);
    } catch (CharacterCodingException foreign) {
      throw Complaint.world(Say.NOT_UTF_8);
    }
  }

  private static List<String> columns(String... header) {
    List<String> columns = Arrays.stream(header).map(String::strip).toList();
    List<String> missing = NEEDED.stream().filter(it -> !columns.contains(it)).toList();
    if (!missing.isEmpty()) {
      throw Complaint.usage(
          Say.COLUMNS_MISSING, String.join(", ", missing), String.join(",", NEEDED));
    }
    for (String column : columns) {
      if (!NEEDED.contains(column) && !NAMES.containsKey(column)) {
        throw Complaint.usage(Say.COLUMN_UNKNOWN, column);
      }
    }
    return columns;
  }

  private List<DecreeRow> rows(CsvReader rows) throws IOException {
    List<DecreeRow> decree = new ArrayList<>();
    while (rows.hasNext()) {
      String[] cells = rows.next();
      if (!rows.whole()) throw Complaint.usage(Say.QUOTES_WRONG_AT, rows.line());
      if (!rows.fits()) throw Complaint.usage(Say.ROW_TOO_LONG);
      if (Arrays.stream(cells).allMatch(String::isBlank)) continue;
      decree.add(row(rows.line(), cells));
    }
    return decree;
  }

  // Cells that are left out at the end of a line are empty; cells that nobody named are a mistake.
  private DecreeRow row(int line, String... cells) {
    if (cells.length > columns.size()) {
      throw Complaint.usage(Say.BAD_ROW_AT, line, cells.length, columns.size());
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) row.put(columns.get(i), cells[i].strip());
    Map<Lang, String> names = new HashMap<>();
    NAMES.forEach((column, lang) -> names.put(lang, row.getOrDefault(column, "")));
    return new DecreeRow(
        line,
        row.getOrDefault("date", ""),
        row.getOrDefault("kind", ""),
        names,
        row.getOrDefault("act", ""));
  }
}
