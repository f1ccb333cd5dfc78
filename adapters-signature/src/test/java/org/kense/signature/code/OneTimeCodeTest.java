package org.kense.signature.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.service.SignatureLevel;
import org.kense.signature.Room;

@Clause("CSC-12.2")
final class OneTimeCodeTest {
  private final CodeStory aida = new CodeStory();
  private final Sha256 content = Sha256.of(CodeStory.CONTENT.getBytes(UTF_8));

  @Test
  @Clause("CSC-26")
  @Clause("CSC-8.2")
  void a_code_signs_the_content_that_it_was_sent_for() {
    var later = CodeStory.NOW.plusSeconds(60);

    var report = aida.shows(aida.right(), CodeStory.CONTENT, later);

    var signature = assertInstanceOf(Report.Holds.class, report).signature();
    assertEquals(SignatureLevel.SIMPLE, signature.level());
    assertEquals(Room.AIDA, signature.signer());
    assertEquals(content, signature.content());
    assertEquals(later, signature.provenAt());
  }

  @Test
  @Clause("CSC-26")
  void the_evidence_says_who_signed_what_and_when_but_not_the_code() {
    var holds = (Report.Holds) aida.shows(aida.right(), CodeStory.CONTENT, CodeStory.NOW);

    var evidence = new String(aida.room.stored(holds.signature().evidence()), UTF_8);

    assertEquals(
        """
        {"challenge":"%s","content":"%s","expiresAt":"2026-02-02T04:10:00Z",\
        "kind":"one-time-code","person":"aida","sentAt":"2026-02-02T04:00:00Z",\
        "verdict":"VALID","verifiedAt":"2026-02-02T04:00:00Z"}\
        """
            .formatted(aida.challenge.id(), content),
        evidence);
  }

  @ParameterizedTest
  @CsvSource({
    "right, the application,     600, ''", // The last instant is in time.
    "right, the application,     601, code-expired",
    "wrong, the application,       0, code-wrong",
    "right, another application,   0, code-of-other-content",
    "wrong, another application, 601, code-wrong code-of-other-content code-expired"
  })
  void a_code_is_good_for_one_content_and_ten_minutes(
      String code, String content, int seconds, String reasons) {
    var shown = code.equals("right") ? aida.right() : aida.wrong();

    var report = aida.shows(shown, content, CodeStory.NOW.plusSeconds(seconds));

    assertEquals(reasons, String.join(" ", CodeStory.reasons(report)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no name", "00000000000000000000000000000000", "\0", "' or 1=1"})
  void no_code_is_good_for_a_challenge_that_nobody_sent(String challenge) {
    var report = aida.shows(challenge, aida.right(), CodeStory.CONTENT, CodeStory.NOW);

    assertEquals("code-unknown", String.join(" ", CodeStory.reasons(report)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "١٢٣٤٥٦", "abcdef", "\0\0\0\0\0\0"})
  void what_is_no_code_at_all_is_wrong(String code) {
    var report = aida.shows(code);

    assertEquals("code-wrong", String.join(" ", CodeStory.reasons(report)));
  }
}
