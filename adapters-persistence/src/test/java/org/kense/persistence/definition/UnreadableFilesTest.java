package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read at all: one finding each, where reading stopped. */
class UnreadableFilesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                             | nothing-there     | 1 | 1
          # only a comment               | nothing-there     | 1 | 1
          a: 1↵b: [1, 2↵c: 3             | syntax            | 3 | 2
          a: "never closed               | syntax            | 1 | 17
          a: 1↵ b: 2                     | syntax            | 2 | 3
          a: 1↵---↵b: 2                  | several-documents | 2 | 1
          a: &one [1]↵b: *one            | alias             | 1 | 4
          a: *unknown                    | alias             | 1 | 4
          ? [a, b]↵: c                   | odd-key           | 1 | 3
          a: 1↵b: x\u0001y               | not-a-character   | 2 | 5
          """)
  void a_file_that_is_no_plain_yaml_is_refused(String text, String cause, int line, int column) {
    var bytes = text.replace('↵', '\n').getBytes(StandardCharsets.UTF_8);

    var finding = only(bytes);

    assertEquals(cause, finding.cause().code(), finding::toString);
    assertEquals(List.of(line, column), List.of(finding.line(), finding.column()));
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    var bytes = "a: Справка".getBytes(StandardCharsets.UTF_16);

    assertEquals(Cause.NOT_UTF_8, only(bytes).cause());
  }

  @Test
  void a_file_of_a_megabyte_is_refused_unread() {
    var bytes = "a: 1\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);

    assertEquals(Cause.TOO_LARGE, only(bytes).cause());
  }

  @Test
  void brackets_within_brackets_are_refused() {
    var bytes = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    assertEquals(Cause.TOO_DEEP, only(bytes).cause());
  }

  /** Nine lists of nine aliases each would be half a milliard texts. */
  @Test
  void a_bomb_of_aliases_does_not_go_off() {
    var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char letter = 'b'; letter <= 'i'; letter++) {
      var alias = "*" + (char) (letter - 1);
      bomb.append(
          "%s: &%s [%s]\n"
              .formatted(
                  letter,
                  letter,
                  String.join(
                      ", ",
                      List.of(alias, alias, alias, alias, alias, alias, alias, alias, alias))));
    }
    var bytes = bomb.toString().getBytes(StandardCharsets.UTF_8);

    var finding = Assertions.assertTimeout(Duration.ofSeconds(2), () -> only(bytes));

    assertAll(
        () -> assertEquals(Cause.ALIAS, finding.cause()), () -> assertEquals(1, finding.line()));
  }

  private static Finding only(byte[] bytes) {
    return switch (DefinitionReader.read("bad.yaml", bytes)) {
      case Reading.Read<?> read -> throw new AssertionError("read: " + read);
      case Reading.Wrong<?>(List<Finding> findings) -> findings.getFirst();
    };
  }
}
