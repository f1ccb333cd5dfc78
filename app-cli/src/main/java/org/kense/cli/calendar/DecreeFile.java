package org.kense.cli.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.deadline.Csv;
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
    try (MappingIterator<String[]> rows = Csv.read(in)) {
      String[] header = rows.hasNextValue() ? rows.nextValue() : new String[0];
      return new DecreeFile(columns(header)).rows(rows);
    } catch (RuntimeJsonMappingException | JsonProcessingException broken) {
      throw Complaint.usage(Say.BAD_FILE, String.valueOf(broken.getMessage()));
    }
  }

  private static List<String> columns(String... header) {
    List<String> columns =
        Arrays.stream(header).map(it -> it.replace("\uFEFF", "").strip()).toList();
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

  private List<DecreeRow> rows(MappingIterator<String[]> rows) throws IOException {
    List<DecreeRow> decree = new ArrayList<>();
    while (rows.hasNextValue()) {
      int line = rows.getCurrentLocation().getLineNr();
      String[] cells = rows.nextValue();
      if (Arrays.stream(cells).allMatch(String::isBlank)) continue;
      decree.add(row(line, cells));
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
