package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.kense.signature.cms.Padding;
import org.kense.signature.pdf.file.Item.Text;
import org.kense.signature.pdf.file.PdfSource;

/**
 * A signature or a document time-stamp that covers a PDF up to a place.
 *
 * @param object the number of its dictionary
 * @param value its CMS, maybe with zeros behind
 */
public record PdfSignature(PdfSource source, int object, Kind kind, Coverage coverage, Text value) {
  /** What a value is. */
  public enum Kind {
    SIGNATURE,
    TIME_STAMP
  }

  public byte[] content() {
    return coverage.content(source);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it covers another with all that this one covers. */
  public boolean covers(PdfSignature other) {
    return coverage.from() >= other.coverage.end();
  }

  /** The CMS itself, without the room that is left behind it. */
  public byte[] cms() {
    return Padding.cut(value.bytes().getBytes(ISO_8859_1));
  }
}
