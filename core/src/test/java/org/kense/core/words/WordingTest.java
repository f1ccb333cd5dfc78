package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.Clause;
import org.kense.core.law.Lang;

/** Every text of every concept: whole, in its own script, with the same places in each language. */
@Clause("CSC-7")
class WordingTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/kense/core/words");
  private static final Pattern LINE =
      Pattern.compile("([a-z0-9-]+)\\.(en|ru|kk|ky) = (\\S.*\\S|\\S)");
  private static final Pattern PLACES = Pattern.compile("\\{\\d}");
  private static final String ONLY_KAZAKH = "әғқұһіӘҒҚҰҺІ";
  private static final String NOT_RUSSIAN = ONLY_KAZAKH + "ңөүҢӨҮ";

  /** Words that two of our languages do share. */
  private static final Set<String> SHARED =
      Set.of(
          "Кеңсе",
          "Комиссия",
          "Курьер",
          "Мектеп",
          "Портал",
          "Пароль",
          "сом",
          "теңге",
          "рубль",
          "{0}: № {1}",
          "{0}: {1}",
          "{0}: «{1}»",
          "{0}; подписал: {1}; {2}");

  /** One line of a file. */
  record Line(String key, String lang, String words) {}

  static Stream<String> concepts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static List<Line> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(WordingTest::line)
        .toList();
  }

  private static Line line(String text) {
    var match = LINE.matcher(text);
    assertTrue(match.matches(), () -> "not a key, a language and words: " + text);
    return new Line(match.group(1), match.group(2), match.group(3));
  }

  private static Map<String, List<Line>> byKey(String file) throws IOException {
    return lines(file).stream().collect(Collectors.groupingBy(Line::key));
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void every_key_stands_once_in_each_language_and_in_one_order(String file) throws IOException {
    var order = Stream.of(Lang.values()).map(Lang::tag).toList();

    for (var entry : byKey(file).entrySet()) {
      assertEquals(order, entry.getValue().stream().map(Line::lang).toList(), entry::getKey);
    }
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void the_four_languages_of_a_key_have_the_same_places(String file) throws IOException {
    for (var entry : byKey(file).entrySet()) {
      var places = entry.getValue().stream().map(WordingTest::places).collect(Collectors.toSet());

      assertEquals(1, places.size(), entry::getKey);
    }
  }

  private static Set<String> places(Line line) {
    return PLACES
        .matcher(line.words())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void no_language_repeats_another_unless_the_word_is_shared(String file) throws IOException {
    for (var entry : byKey(file).entrySet()) {
      var words = entry.getValue().stream().map(Line::words).filter(it -> !SHARED.contains(it));

      var list = words.toList();

      assertEquals(list.size(), Set.copyOf(list).size(), () -> entry.getKey() + list);
    }
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void every_text_is_in_the_letters_of_its_language(String file) throws IOException {
    for (var line : lines(file)) {
      var wrong =
          switch (line.lang()) {
            case "ru" -> "[" + NOT_RUSSIAN + "]";
            case "ky" -> "[" + ONLY_KAZAKH + "]";
            case "en" -> "(?<!: |[\\p{IsCyrillic} ])\\p{IsCyrillic}";
            default -> "([аоуөүэ])\\1"; // Kyrgyz has long vowels, Kazakh has not
          };

      assertFalse(Pattern.compile(wrong).matcher(line.words()).find(), line::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void no_word_mixes_two_scripts(String file) throws IOException {
    var mixed = Pattern.compile("\\p{IsCyrillic}[a-zA-Z]|[a-zA-Z]\\p{IsCyrillic}|  ");

    for (var line : lines(file)) {
      assertFalse(mixed.matcher(line.words()).find(), line::toString);
    }
  }

  @Test
  void a_place_is_filled_and_what_fills_it_is_left_alone() {
    var rejections = Wording.of("rejections");

    var words = rejections.say("paid-already", Lang.RU, "", "{1} {0}");

    assertEquals(
        "Услуга уже оплачена, квитанция {1} {0}. Повторно платить не нужно; сверьте номер"
            + " квитанции.",
        words);
  }
}
