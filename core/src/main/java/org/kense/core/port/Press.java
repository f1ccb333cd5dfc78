package org.kense.core.port;

import org.kense.core.words.Sheet;

/** Prints sheets as documents. */
public interface Press {
  /** The sheet as a PDF with all fonts in it. */
  byte[] print(Sheet sheet);
}
