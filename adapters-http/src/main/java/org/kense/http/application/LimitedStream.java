package org.kense.http.application;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails as soon as it is longer than it may be. */
final class LimitedStream extends FilterInputStream {
  private final long largest;
  private long read;

  LimitedStream(InputStream stream, long largest) {
    super(stream);
    this.largest = largest;
  }

  /** Whether that is why it failed. */
  boolean exceeded() {
    return read > largest;
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    return counted(next < 0 ? 0 : 1, next);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var count = super.read(buffer, offset, length);
    return counted(Math.max(count, 0), count);
  }

  @Override
  public long skip(long count) throws IOException {
    var skipped = super.skip(count);
    counted(skipped, 0);
    return skipped;
  }

  private int counted(long more, int answer) throws IOException {
    read += more;
    if (exceeded()) {
      throw new IOException("more than " + largest + " bytes");
    }
    return answer;
  }
}
