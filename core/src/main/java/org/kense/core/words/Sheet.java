package org.kense.core.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Lang;
import org.kense.core.service.ServiceCode;

/**
 * What stands on a printed sheet, in words.
 *
 * @param origin where it comes from, by which it is sealed and laid out
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
    Origin origin,
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

  /** Whether it is issued: a draft has no number yet, and nobody answers for it. */
  public boolean issued() {
    return !number.isBlank();
  }

  /** Where a sheet comes from: which institution, for which service, as what. */
  public record Origin(InstitutionId institution, ServiceCode service, Kind kind) {}

  /** What a sheet is. */
  public enum Kind {
    APPLICATION,
    RECEIPT,
    NOTICE,
    RESULT;

    /** As it is stored and signed: for ever. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A label and what it says. */
  public record Row(String label, String value) {}
}
