package org.kense.core.port;

import java.util.Optional;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/** Prints sheets as documents, sealed by whoever issues them where they have a seal. */
public interface Press {
  /** The sheet as a PDF with all fonts in it. */
  Print print(Sheet sheet);

  /**
   * A printed sheet.
   *
   * @param mark empty where nothing on it is signed
   */
  // Whoever prints hands the bytes on, and nobody compares prints.
  @SuppressWarnings("ArrayRecordComponent")
  record Print(byte[] pdf, Optional<Mark> mark) {}
}
