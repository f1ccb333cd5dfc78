package org.kense.core.words;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.kense.core.law.Lang;

/**
 * What stands on a printed sheet, in words.
 *
 * @param lang the language that the sheet is written in
 * @param issuer who issues it
 * @param number what the sheet is known by
 * @param date the day of what it says
 * @param rows labelled values, in order
 * @param paragraphs running text, in order
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Sheet(
    Lang lang,
    String issuer,
    String title,
    String number,
    LocalDate date,
    List<Row> rows,
    List<String> paragraphs) {
  public Sheet {
    rows = List.copyOf(rows);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A label and what it says. */
  public record Row(String label, String value) {}
}
