package org.kense.signature.imprint;

import java.util.Optional;
import org.kense.core.words.Mark;
import org.kense.signature.trust.Subject;

/**
 * What is to be said of a sheet.
 *
 * @param data what was signed; there wherever it could be read, genuine or not
 * @param signer whom the certificate names; to be believed only where the sheet is genuine
 * @param mark by which whoever issued the sheet knows it again
 */
public record Judgement(
    Finding finding, Optional<SignedData> data, Optional<Subject> signer, Optional<Mark> mark) {
  static Judgement bare(Finding finding) {
    return new Judgement(finding, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, found to be worse. */
  Judgement but(Finding worse) {
    return new Judgement(worse, data, signer, mark);
  }

  public boolean genuine() {
    return finding == Finding.GENUINE;
  }
}
