package org.kense.core.memory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.port.Press;
import org.kense.core.words.Sheet;

/** Prints sheets as plain text: quick to read in a test, and no PDF. */
public final class PlainPress implements Press {

  public PlainPress() {}

  @Override
  public Print print(Sheet sheet) {
    var rows = sheet.rows().stream().map(row -> row.label() + ": " + row.value());
    var head = Stream.of(sheet.issuer(), sheet.title(), sheet.number());
    var text =
        Stream.of(head, rows, sheet.paragraphs().stream())
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return new Print(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
