package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

class FindingWordsTest {
  private static final Pattern MARKER = Pattern.compile("<[0-2]>");

  private static final Pattern MIXED =
      Pattern.compile("[a-zA-Z]\\p{IsCyrillic}|\\p{IsCyrillic}[a-zA-Z]");

  @ParameterizedTest
  @EnumSource(Cause.class)
  void a_finding_is_said_in_every_language(Cause cause) {
    var finding = new Finding("a.yaml", 1, 1, cause, List.of("<0>", "<1>", "<2>"));

    var texts = List.of(finding.what(), finding.remedy());

    for (var text : texts) assertEquals(Set.of(Lang.values()), text.languages());
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void every_language_names_the_same_details(Cause cause) {
    var finding = new Finding("a.yaml", 1, 1, cause, List.of("<0>", "<1>", "<2>"));

    for (var text : List.of(finding.what(), finding.remedy())) {
      for (var lang : Lang.values()) {
        assertEquals(details(text, Lang.EN), details(text, lang), () -> cause + " in " + lang);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void no_two_languages_say_it_in_the_same_words(Cause cause) {
    var finding = new Finding("a.yaml", 1, 1, cause, List.of("<0>", "<1>", "<2>"));

    assertEquals(4, Set.copyOf(finding.what().in().values()).size());
    assertEquals(4, Set.copyOf(finding.remedy().in().values()).size());
  }

  /** Without Latin words and signs, each language has only its own letters. */
  @ParameterizedTest
  @EnumSource(Cause.class)
  void no_letter_stands_where_its_language_lacks_it(Cause cause) {
    var finding = new Finding("a.yaml", 1, 1, cause, List.of("<0>", "<1>", "<2>"));

    for (var text : List.of(finding.what(), finding.remedy())) {
      assertFalse(text.in(Lang.EN).words().matches(".*\\p{IsCyrillic}.*"));
      assertFalse(MIXED.matcher(text.toString()).find(), text::toString);
      assertFalse(text.in(Lang.RU).words().matches("(?iu).*[әғқңөұүһі].*"));
      assertFalse(text.in(Lang.KY).words().matches("(?iu).*[әғқұһі].*"));
    }
  }

  private static Set<String> details(Text text, Lang lang) {
    return MARKER
        .matcher(text.in(lang).words())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
