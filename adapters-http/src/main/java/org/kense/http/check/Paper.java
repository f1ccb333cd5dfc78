package org.kense.http.check;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/**
 * What is to be said of a sheet that was found on a file.
 *
 * @param words as its reader reads them
 * @param signed there where the sheet is genuine, and nowhere else
 */
public record Paper(String words, Optional<Signed> signed) {
  /**
   * What was signed.
   *
   * @param signer the name and the number of the organisation, as its certificate has them
   * @param lang of the sheet
   * @param revocationChecked whether it is known that the certificate was not called back
   */
  public record Signed(
      String signer,
      boolean revocationChecked,
      CaseNumber number,
      Mark mark,
      Lang lang,
      List<Sheet.Row> rows,
      List<String> paragraphs) {
    public Signed {
      rows = List.copyOf(rows);
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
