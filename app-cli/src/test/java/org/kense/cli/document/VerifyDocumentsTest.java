package org.kense.cli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;
import org.kense.cli.serving.OwnSeals;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.press.PdfPress;
import org.kense.signature.press.SealedPress;
import org.kense.signature.seal.PdfSealer;

class VerifyDocumentsTest {
  private static final Instant NOW = Instant.parse("2026-03-05T05:00:00Z");
  @TempDir private static Path folder;
  private static String sheet;
  private static String authority;

  @BeforeAll
  static void a_sheet_was_printed() throws IOException {
    var seals = new OwnSeals(folder, NOW).of(List.of(Samples.offer(Samples.FREE).provider()));
    var press =
        new SealedPress(
            new PdfPress(),
            seals,
            new Imprints(Optional.of(URI.create("https://kense.example"))),
            new PdfSealer(),
            () -> NOW);
    var file = folder.resolve("sheet.pdf");
    Files.write(file, press.print(sheet()).pdf());
    sheet = file.toString();
    authority = folder.resolve("authority.pem").toString();
  }

  private static Sheet sheet() {
    return new Sheet(
        new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.NOTICE),
        Lang.KK,
        "Sample College",
        "Хабарлама",
        "70026000000018",
        LocalDate.of(2026, 3, 5),
        List.of(new Sheet.Row("Аты-жөні", "Айдай Өмүрбек қызы")),
        List.of("Өтінішіңіз қабылданды."));
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
