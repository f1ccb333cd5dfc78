package org.kense.cli.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A batch: one application a line; never more of it in memory than that. */
public final class Batch implements AutoCloseable {
  /** No application is longer; what comes after is not kept. */
  static final int LONGEST = 1 << 20;

  private final Path folder;
  private final BufferedReader reader;
  private long number;

  /**
   * A line of a batch.
   *
   * @param whole whether it is all there: a longer one than {@link #LONGEST} is cut
   */
  public record Line(long number, String text, boolean whole) {}

  private Batch(Path folder, BufferedReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  public static Batch open(Path file) throws IOException {
    Path real = file.toRealPath();
    return new Batch(real.resolveSibling("").toAbsolutePath(), Files.newBufferedReader(real));
  }

  /** Where it lies, with the files that its lines name. */
  public Path folder() {
    return folder;
  }

  /** The next line that says anything; empty at the end. */
  public Optional<Line> next() throws IOException {
    for (int first = reader.read(); first != -1; first = reader.read()) {
      number++;
      Line line = rest(first);
      if (!line.text().isBlank()) return Optional.of(line);
    }
    return Optional.empty();
  }

  private Line rest(int first) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean whole = true;
    for (int next = first; next != -1 && next != '\n'; next = reader.read()) {
      whole = text.length() < LONGEST;
      if (whole) text.append((char) next);
    }
    return new Line(number, text.toString(), whole);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
