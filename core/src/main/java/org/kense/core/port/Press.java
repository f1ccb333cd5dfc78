package org.kense.core.port;

import java.util.Optional;
import org.kense.core.application.DataResult;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/** Makes what institutions issue, sealed by them where they have a seal. */
public interface Press {
  /** The sheet as a PDF with all fonts in it. */
  Print print(Sheet sheet);

  /**
   * Data as a signed message: CAdES that carries them, in DER (ETSI EN 319 122-1).
   *
   * <p>Empty where the institution has no seal for that service, as in a press that has none.
   */
  default Optional<byte[]> seal(DataResult data) {
    return Optional.empty();
  }

  /**
   * A printed sheet.
   *
   * @param mark empty where nothing on it is signed
   */
  // Whoever prints hands the bytes on, and nobody compares prints.
  @SuppressWarnings("ArrayRecordComponent")
  record Print(byte[] pdf, Optional<Mark> mark) {}
}
