package org.kense.http.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.kense.core.law.Lang;

/**
 * What problems are called, and what those of HTTP itself say.
 *
 * <p>{@code problems.properties} beside this class has each in all four languages: {@code
 * stale.title.en}; the details of rejections are {@code core.words}'.
 */
final class ProblemWords {
  private static final Properties WORDS = read();

  private ProblemWords() {}

  static String title(ProblemKind kind, Lang lang) {
    return words(kind.code() + ".title", lang);
  }

  /** The detail of a problem of HTTP, with values in the places {@code {0}}, {@code {1}}. */
  static String detail(ProblemKind kind, Lang lang, String... values) {
    return filled(words(kind.code() + ".detail", lang), values);
  }

  /** Words that stand under a key of their own. */
  static String words(String key, Lang lang) {
    var words = WORDS.getProperty(key + "." + lang.tag());
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + lang.tag());
    }
    return words;
  }

  static boolean has(String key) {
    return WORDS.containsKey(key + "." + Lang.EN.tag());
  }

  private static String filled(String words, String... values) {
    var said = words;
    for (var place = 0; place < values.length; place++) {
      said = said.replace("{" + place + "}", values[place]);
    }
    return said;
  }

  private static Properties read() {
    var lines = new Properties();
    try (var bytes = ProblemWords.class.getResourceAsStream("problems.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("the words of problems are missing");
      }
      lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
