package org.kense.persistence.definition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.form.Directory;
import org.kense.core.form.DirectoryRef;

/**
 * Reads a directory from its file, or says all that is wrong with it.
 *
 * <p>Lines that begin with a hash are remarks. The first other line is {@code
 * directory,NAME,VERSION}, the second names the columns, and each further one is an entry, after
 * those that it names. A cell with a comma or a quote stands in quotes (RFC 4180).
 */
public final class DirectoryReader {
  /** All schools of a country fit. */
  private static final int LARGEST = 8 * 1024 * 1024;

  private DirectoryReader() {}

  /**
   * Reads one file.
   *
   * @param name what the findings call the file
   */
  public static Reading<Directory> read(String name, byte[] bytes) {
    try {
      var notes = new Notes(name);
      var lines = lines(bytes, notes);
      var ref = ref(lines.removeFirst(), notes);
      var entries = new DirectoryRows(lines.removeFirst(), notes).entries(lines);
      return notes.count() == 0
          ? notes.reading(new Directory(ref, entries))
          : new Reading.Wrong<>(notes.findings());
    } catch (Unreadable e) {
      return new Reading.Wrong<>(List.of(e.in(name)));
    }
  }

  private static DirectoryRef ref(DirectoryLine line, Notes notes) {
    var cells = line.cells();
    try {
      if (cells.size() == 3 && cells.getFirst().equals("directory")) {
        return new DirectoryRef(cells.get(1), Integer.parseInt(cells.getLast()));
      }
    } catch (IllegalArgumentException e) {
      // It is said below, as of every other head.
    }
    notes.wrong(line.mark(0), Cause.DIRECTORY_HEAD);
    return new DirectoryRef("unread", 1);
  }

  /** What is no remark; at least the two lines of the head. */
  private static List<DirectoryLine> lines(byte[] bytes, Notes notes) {
    if (bytes.length > LARGEST) {
      throw new Unreadable(Mark.START, Cause.TOO_LARGE, "" + LARGEST / 1024);
    }
    var lines = new ArrayList<>(new DirectoryLines(notes).of(text(bytes)));
    if (lines.isEmpty()) throw new Unreadable(Mark.START, Cause.NOTHING_THERE);
    if (lines.size() == 1) {
      throw new Unreadable(lines.getFirst().mark(0), Cause.DIRECTORY_COLUMNS, "");
    }
    return lines;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(Mark.START, Cause.NOT_UTF_8);
    }
  }
}
