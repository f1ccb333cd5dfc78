package org.kense.persistence.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;

/** Takes a line apart in which something stands in quotes; no cell goes on on the next line. */
record QuotedCells(Notes notes) {
  private static final CsvFactory CSV = new CsvFactory();

  /** Empty where its quotes are wrong. */
  Optional<DirectoryLine> line(int number, String line) {
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
