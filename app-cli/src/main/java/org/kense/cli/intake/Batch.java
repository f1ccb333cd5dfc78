package org.kense.cli.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A batch in UTF-8: one application a line; never more of it in memory than that.
 *
 * <p>The mark that some programs write before the first line is passed over.
 */
public final class Batch implements AutoCloseable {
  /** No application is longer, in bytes; what comes after is not kept. */
  static final int LONGEST = 1 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path folder;
  private final InputStream bytes;
  private long number;

  /** A line of a batch; only a whole one has its text. */
  public record Line(long number, String text, State state) {}

  /** What can be read of a line. */
  public enum State {
    WHOLE,
    /** It is longer than {@link Batch#LONGEST}. */
    CUT,
    /** It is not in UTF-8. */
    GARBLED
  }

  private Batch(Path folder, InputStream bytes) {
    this.folder = folder;
    this.bytes = bytes;
  }

  public static Batch open(Path file) throws IOException {
    Path real = file.toRealPath();
    InputStream bytes = new BufferedInputStream(Files.newInputStream(real), 1 << 16);
    bytes.mark(MARK.length);
    if (!ByteBuffer.wrap(bytes.readNBytes(MARK.length)).equals(ByteBuffer.wrap(MARK))) {
      bytes.reset();
    }
    return new Batch(real.resolveSibling("").toAbsolutePath(), bytes);
  }

  /** Where it lies, with the files that its lines name. */
  public Path folder() {
    return folder;
  }

  /** The next line that says anything; empty at the end. */
  public Optional<Line> next() throws IOException {
    for (int first = bytes.read(); first != -1; first = bytes.read()) {
      number++;
      Line line = rest(first);
      if (line.state() != State.WHOLE || !line.text().isBlank()) return Optional.of(line);
    }
    return Optional.empty();
  }

  private Line rest(int first) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean whole = true;
    for (int next = first; next != -1 && next != '\n'; next = bytes.read()) {
      whole = kept.size() < LONGEST;
      if (whole) kept.write(next);
    }
    return whole ? decoded(kept.toByteArray()) : new Line(number, "", State.CUT);
  }

  private Line decoded(byte[] line) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return new Line(number, text, State.WHOLE);
    } catch (CharacterCodingException otherwise) {
      return new Line(number, "", State.GARBLED);
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
