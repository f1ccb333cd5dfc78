package org.kense.http.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.law.Lang;

class ProblemWordsTest {
  private static final Set<Class<?>> FAMILIES =
      Set.of(Barred.class, Untimely.class, Unfit.class, Ungrounded.class);

  @ParameterizedTest
  @EnumSource
  @Clause("CSC-7")
  void every_problem_has_a_title_and_a_remedy_in_every_language(ProblemKind kind) {
    for (var lang : Lang.values()) {
      var shown = ProblemKindJson.of(kind, lang);

      assertFalse(shown.title().isBlank() || shown.remedy().isBlank());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_that_no_rejection_is_has_a_detail_in_every_language(ProblemKind kind) {
    if (!rejections().contains(kind.code())) {
      for (var lang : Lang.values()) {
        assertDoesNotThrow(() -> ProblemWords.detail(kind, lang, "a", "b"));
      }
    }
  }

  /** The codes are core's own: each the name of a rejection. */
  @Test
  void every_rejection_is_a_problem_of_its_name() {
    var kinds = Stream.of(ProblemKind.values()).map(ProblemKind::code).collect(Collectors.toSet());

    var missing = rejections().stream().filter(code -> !kinds.contains(code)).toList();

    assertEquals(Stream.of().toList(), missing);
  }

  private static Set<String> rejections() {
    return Stream.of(Rejection.class.getPermittedSubclasses())
        .filter(FAMILIES::contains)
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .map(
            type ->
                type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
