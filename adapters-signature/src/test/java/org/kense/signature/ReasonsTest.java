package org.kense.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kense.core.law.Lang;
import org.kense.signature.code.CodeFailure;
import org.kense.signature.trust.Constraint;

final class ReasonsTest {
  private static final String WORDS = "/org/kense/core/words/signature-failures.properties";

  @Test
  void every_reason_has_words_in_all_four_languages() throws IOException {
    var words = new Properties();
    try (var file = new InputStreamReader(Lang.class.getResourceAsStream(WORDS), UTF_8)) {
      words.load(file);
    }

    var missing =
        reasons()
            .flatMap(reason -> Stream.of(Lang.values()).map(lang -> reason + "." + lang.tag()))
            .filter(key -> words.getProperty(key, "").isBlank())
            .toList();

    assertEquals(List.of(), missing);
  }

  private static Stream<String> reasons() {
    return Stream.concat(
        Stream.of(CodeFailure.values()).map(CodeFailure::reason),
        Stream.of(Constraint.values()).map(Constraint::reason));
  }
}
