package org.kense.http.check;

import java.util.List;
import java.util.Optional;
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
   * All that was signed, and by whom; as it stands there, whoever signed may write what they like.
   *
   * @param signer the name and the number of the organisation, as its certificate has them
   * @param mark by which whoever issued the sheet knows it again
   * @param revocationChecked whether it is known that the certificate was not called back
   */
  public record Signed(String signer, boolean revocationChecked, Mark mark, Said said) {}

  /**
   * What stands on the sheet.
   *
   * @param lang in which it is written
   * @param date such as {@code 2026-03-05}
   */
  public record Said(
      Lang lang,
      String issuer,
      String title,
      String number,
      String date,
      List<Sheet.Row> rows,
      List<String> paragraphs) {
    public Said {
      rows = List.copyOf(rows);
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
