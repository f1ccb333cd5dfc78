package org.kense.persistence.definition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** The sentences of the findings, read when the first one is asked for. */
final class FindingWords {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final Map<Lang, Properties> SENTENCES = new EnumMap<>(Lang.class);

  static {
    for (var lang : Lang.values()) SENTENCES.put(lang, read("findings_" + lang.tag()));
  }

  private FindingWords() {}

  /** A sentence in all languages, with its details in their places. */
  static Text of(String key, List<String> details) {
    var texts = new HashMap<Lang, String>();
    SENTENCES.forEach(
        (lang, sentences) -> texts.put(lang, filled(sentence(sentences, key), details)));
    return new Text(texts);
  }

  private static String sentence(Properties sentences, String key) {
    return Objects.requireNonNull(sentences.getProperty(key), key);
  }

  private static String filled(String sentence, List<String> details) {
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> Matcher.quoteReplacement(details.get(Integer.parseInt(place.group(1)))));
  }

  private static Properties read(String name) {
    var properties = new Properties();
    try (var in = FindingWords.class.getResourceAsStream(name + ".properties")) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
