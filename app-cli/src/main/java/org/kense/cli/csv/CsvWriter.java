package org.kense.cli.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes comma-separated values (RFC 4180) in UTF-8, lines ending in a line feed. */
public final class CsvWriter {
  private final Writer out;

  public CsvWriter(OutputStream bytes) {
    out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  public void write(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) out.write(',');
      write(cells[i]);
    }
    out.write('\n');
  }

  /** What was written is on its way; the stream is somebody else's to close. */
  public void flush() throws IOException {
    out.flush();
  }

  private void write(String cell) throws IOException {
    if (plain(cell)) {
      out.write(cell);
      return;
    }
    out.write('"');
    out.write(cell.replace("\"", "\"\""));
    out.write('"');
  }

  private static boolean plain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') return false;
    }
    return true;
  }
}
