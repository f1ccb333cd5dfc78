package org.kense.cli.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values (RFC 4180) in UTF-8, row by row, whatever ends their lines.
 *
 * <p>A row whose quotes are wrong, or that is too long to be one, is told from the others, and
 * reading goes on after it.
 */
public final class CsvReader {
  /** No row is longer: a quote that nobody closes would otherwise take the whole table in. */
  private static final int LONGEST = 1 << 20;

  /** No row has more cells: each takes memory, even an empty one. */
  private static final int MOST = 1 << 14;

  private static final int END = -1;
  private static final char MARK = '\uFEFF';

  private final Reader in;
  private final char[] buffer = new char[1 << 16];
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int used;
  private int next;
  private int line = 1;
  private int first;
  private int length;
  private boolean whole;
  private boolean fits = true;

  public CsvReader(InputStream bytes) throws IOException {
    in = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    next = read();
    if (next == MARK) next = read();
  }

  public boolean hasNext() {
    return next != END;
  }

  /** The cells of the next row. */
  public String[] next() throws IOException {
    first = line;
    whole = true;
    fits = true;
    length = 0;
    cells.clear();
    do readCell();
    while (passed(','));
    boolean returned = passed('\r');
    if (passed('\n') || returned) line++;
    return cells.toArray(String[]::new);
  }

  /** On which line the row began that was read last. */
  public int line() {
    return first;
  }

  /** Whether its quotes are right. */
  public boolean whole() {
    return whole;
  }

  /** Whether all of it was kept. */
  public boolean fits() {
    return fits;
  }

  private void readCell() throws IOException {
    cell.setLength(0);
    if (passed('"')) readQuoted();
    while (next != ',' && next != '\n' && next != '\r' && next != END) take();
    if (cells.size() < MOST) cells.add(cell.toString());
    else fits = false;
  }

  // After the closing quote the cell has to end: what stands there still belongs to the bad row.
  private void readQuoted() throws IOException {
    while (next != END && fits) {
      if (passed('"') && next != '"') {
        whole &= next == ',' || next == '\n' || next == '\r' || next == END;
        return;
      }
      if (next == '\n') line++;
      take();
    }
    whole = false;
  }

  private void take() throws IOException {
    fits &= length < LONGEST;
    if (fits) {
      cell.append((char) next);
      length++;
    }
    next = read();
  }

  private boolean passed(char expected) throws IOException {
    if (next != expected) return false;
    next = read();
    return true;
  }

  private int read() throws IOException {
    if (used == filled) {
      filled = in.read(buffer);
      used = 0;
      if (filled <= 0) return end();
    }
    return buffer[used++];
  }

  private int end() {
    filled = 0;
    return END;
  }
}
