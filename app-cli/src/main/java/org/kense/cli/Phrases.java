package org.kense.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.kense.core.law.Lang;

/** The command's texts in one language. */
final class Phrases {
  private Phrases() {}

  /** A phrase with its places, {@code {0}} and so on, filled. */
  static String say(Lang lang, Saying what, Object... values) {
    String words = bundle("say", lang).getString(what.key());
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", values[i].toString());
    }
    return words;
  }

  /** What picocli prints when somebody asks for help. */
  static ResourceBundle help(Lang lang) {
    return bundle("help", lang);
  }

  // Not ResourceBundle.getBundle, whose search for candidates costs more than the whole answer.
  static ResourceBundle bundle(String kind, Lang lang) {
    String file = kind + "_" + lang.tag() + ".properties";
    try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
