package org.kense.persistence.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes lines apart, cell by cell (RFC 4180); what is wrong with one is noted down. */
record DirectoryLines(Notes notes) {
  private static final CsvFactory CSV = new CsvFactory();

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

  /** Empty where its quotes are wrong; no cell goes on on the next line. */
  private Optional<DirectoryLine> line(int number, String line) {
    try (var parser = CSV.createParser(line)) {
      return Optional.of(line(number, parser));
    } catch (JsonProcessingException e) {
      notes.wrong(new Mark(number, e.getLocation().getColumnNr()), Cause.QUOTES_WRONG);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DirectoryLine line(int number, CsvParser parser) throws IOException {
    var cells = new ArrayList<String>();
    var columns = new ArrayList<Integer>();
    parser.nextToken();
    var next = parser.currentLocation().getColumnNr();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      cells.add(parser.getText().strip());
      columns.add(next);
      next = parser.currentLocation().getColumnNr();
    }
    return new DirectoryLine(number, cells, columns);
  }
}
