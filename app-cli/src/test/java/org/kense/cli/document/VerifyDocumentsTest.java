package org.kense.cli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.cli.document.SealedNotice.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

class VerifyDocumentsTest {
  @TempDir private static Path folder;
  private static String sheet;
  private static String authority;

  @BeforeAll
  static void a_sheet_was_printed() throws IOException {
    sheet = SealedNotice.in(folder).file().toString();
    authority = folder.resolve("authority.pem").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en, genuine: signed by",
    "ru, подлинный: подписан",
    "kk, түпнұсқа: төменде",
    "ky, чыныгы: төмөндө"
  })
  void a_genuine_document_shows_what_was_signed(String lang, String said) {
    var run = verify("--lang", lang, "--at", NOW.toString());

    assertEquals(0, run.exit(), run::err);
    assertTrue(run.out().contains(said), run::out);
    assertTrue(run.out().contains("    Аты-жөні: Айдай Өмүрбек қызы"), run::out);
    assertTrue(run.out().contains("    Өтінішіңіз қабылданды."), run::out);
  }

  @Test
  void a_program_gets_the_same_as_json() {
    var list = folder.resolve("revoked.crl").toString();

    var run = verify("--json", "--at", NOW.toString(), "--crl", list);

    assertEquals(0, run.exit(), run::err);
    assertTrue(run.out().contains("\"finding\":\"genuine\",\"revocationChecked\":true"), run::out);
    assertTrue(run.out().contains("\"number\":\"70026000000018\""), run::out);
  }

  @Test
  void what_is_not_genuine_fails_and_what_is_wrong_is_a_wrong_usage() throws IOException {
    var nothing = Files.writeString(folder.resolve("nothing.txt"), "nothing").toString();

    var late = verify("--json", "--at", "2040-01-01T00:00:00Z");
    var damaged = Run.of("document", "verify", nothing, "--json", "--trust", authority);

    assertEquals(1, late.exit());
    assertTrue(late.out().contains("\"finding\":\"out-of-time\""), late::out);
    assertEquals(1, damaged.exit());
    assertTrue(damaged.out().contains("\"finding\":\"unreadable\""), damaged::out);
    assertEquals(2, Run.of("document", "verify", sheet).exit());
    assertEquals(2, verify("--at", "yesterday").exit());
    assertEquals(2, Run.of("document", "verify", sheet, "--trust", nothing).exit());
    assertEquals(2, Run.of("document", "verify", "nowhere.pdf", "--trust", authority).exit());
  }

  private static Run verify(String... options) {
    var words = new ArrayList<>(List.of("document", "verify", sheet));
    words.addAll(List.of("--trust", authority));
    words.addAll(List.of(options));
    return Run.of(words.toArray(String[]::new));
  }
}
