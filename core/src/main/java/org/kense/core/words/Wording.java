package org.kense.core.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/**
 * What Kense says of one concept: a sentence for each key, in all languages.
 *
 * <p>It is read from {@code <concept>.properties} beside this class, in UTF-8, where the four
 * languages of a key stand one under another: {@code draft.en}, {@code draft.ru} and so on. Reading
 * does without lambdas and {@code +}, whose first use in a JVM costs more than all the reading.
 */
record Wording(String concept, Map<String, Sentence> sentences) {
  Wording {
    sentences = Map.copyOf(sentences);
  }

  static Wording of(String concept) {
    Properties lines = read(concept.concat(".properties"));
    Map<String, Sentence> sentences = new HashMap<>();
    for (String line : lines.stringPropertyNames()) {
      String key = line.substring(0, line.lastIndexOf('.'));
      if (!sentences.containsKey(key)) sentences.put(key, new Sentence(text(lines, key)));
    }
    return new Wording(concept, sentences);
  }

  /** The sentence with its places filled; a key without a sentence is our own mistake. */
  String say(String key, Lang lang, String... values) {
    Sentence sentence = sentences.get(key);
    if (sentence == null) throw new IllegalArgumentException(concept + " has no words for " + key);
    return sentence.in(lang, values);
  }

  /** The words for a code that others may extend; empty where nobody translated it. */
  Optional<String> find(String code, Lang lang) {
    return sentences.containsKey(code) ? Optional.of(say(code, lang)) : Optional.empty();
  }

  Set<String> keys() {
    return sentences.keySet();
  }

  private static Text text(Properties lines, String key) {
    return Text.of(
        line(lines, key, Lang.EN),
        line(lines, key, Lang.RU),
        line(lines, key, Lang.KK),
        line(lines, key, Lang.KY));
  }

  private static String line(Properties lines, String key, Lang lang) {
    return lines.getProperty(String.join(".", key, lang.tag()), "");
  }

  private static Properties read(String file) {
    Properties lines = new Properties();
    try (var bytes = Wording.class.getResourceAsStream(file)) {
      if (bytes == null) throw new IllegalStateException("no words in " + file);
      lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
