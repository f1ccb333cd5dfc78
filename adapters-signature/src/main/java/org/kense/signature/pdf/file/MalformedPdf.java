package org.kense.signature.pdf.file;

import java.io.Serial;

/** A PDF that no strict reader can read, or that costs more than any honest one. */
public final class MalformedPdf extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  MalformedPdf(String what) {
    super(what);
  }
}
