package org.kense.signature.pdf.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

/** A PDF as a file. Whatever is read of it throws {@link MalformedPdf} where it is broken. */
public final class PdfSource {
  private static final int LONGEST = 64 << 20;
  private static final byte[] HEADER = "%PDF-".getBytes(ISO_8859_1);

  private final Source source;

  /**
   * A file to be read.
   *
   * @throws MalformedPdf where it is none, or longer than 64 megabytes
   */
  public PdfSource(byte[] bytes) {
    var header = Arrays.copyOf(bytes, HEADER.length);
    if (bytes.length > LONGEST || !Arrays.equals(header, HEADER)) {
      throw new MalformedPdf("no PDF");
    }
    this.source = new Source(bytes);
  }

  /** The whole of it. */
  public Revision last() {
    return at(source.bytes().length);
  }

  /** As of its first bytes. */
  public Revision at(int end) {
    return Revision.at(source, end);
  }

  /** All that was put behind a place. */
  public List<Addition> after(int end) {
    return Additions.after(source, end);
  }

  /** Those bytes. */
  public byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(source.bytes(), from, to);
  }

  /** Without the white space before a place. */
  public int closing(int end) {
    var closing = end;
    while (closing > 0 && Lexer.isSpace(source.bytes()[closing - 1])) closing--;
    return closing;
  }

  public int length() {
    return source.bytes().length;
  }
}
