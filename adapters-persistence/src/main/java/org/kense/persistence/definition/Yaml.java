package org.kense.persistence.definition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Bytes as a tree of nodes, each with its line.
 *
 * <p>Only the parser's events are used. They name the line of everything, aliases included, so that
 * those can be refused before anything grows from them; and nothing is turned into objects.
 */
final class Yaml {
  /** A definition of a hundred stages fits many times. */
  static final int LARGEST = 256 * 1024;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LARGEST).build();

  private Yaml() {}

  /** The only document of a file; throws {@link Unreadable}. */
  static Node read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new Unreadable(Mark.START, Cause.TOO_LARGE, "" + LARGEST / 1024);
    }
    return parse(text(bytes));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(Mark.START, Cause.NOT_UTF_8);
    }
  }

  private static Node parse(String text) {
    try {
      return new NodeReader(new Parse(SETTINGS).parseString(text).iterator()).document();
    } catch (ReaderException e) {
      throw new Unreadable(
          at(text, e.getPosition()), Cause.NOT_A_CHARACTER, "U+%04X".formatted(e.getCodePoint()));
    } catch (MarkedYamlEngineException e) {
      throw new Unreadable(Mark.of(e.getProblemMark()), Cause.SYNTAX, e.getProblem());
    } catch (YamlEngineException e) {
      throw new Unreadable(Mark.START, Cause.SYNTAX, "" + e.getMessage());
    }
  }

  private static Mark at(String text, int codePoints) {
    var before = text.codePoints().limit(codePoints).toArray();
    int line = 1;
    int column = 1;
    for (int codePoint : before) {
      column = codePoint == '\n' ? 1 : column + 1;
      line = codePoint == '\n' ? line + 1 : line;
    }
    return new Mark(line, column);
  }
}
