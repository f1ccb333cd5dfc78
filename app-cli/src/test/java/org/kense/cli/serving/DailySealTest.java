package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.KenseProcess;
import org.kense.cli.signature.Authority;
import org.kense.core.Clause;

/** A house seals its journals by itself. */
class DailySealTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-03-05T00:00:00Z, PT24H",
    "2026-03-05T23:59:59Z, PT1S",
    "2026-12-31T12:30:00Z, PT11H30M"
  })
  void it_rests_until_the_next_midnight(Instant now, Duration rest) {
    assertEquals(rest, DailySeal.untilMidnight(now));
  }

  @Test
  @Clause("CSC-43")
  @EnabledIf("org.kense.cli.signature.Authority#possible")
  void what_happened_before_it_opened_is_sealed_given_out_and_holds() throws Exception {
    var authority = Authority.in(folder);
    authority.keyStore("aida");
    try (var house = serve()) {
      house.remarks("Kense serves at ");
      Errands.begun("--server=" + Errands.address(house));
      assertTrue(house.stop());
    }
    try (var house = serve()) {
      house.remarks("Kense serves at ");
      assertTrue(sealed(), "no seal was given out");

      var verified =
          authority.run(
              "journal verify --lang=en --data D/data --trust D/root.pem --crl D/root.crl --seals"
                  + " D/seals");

      assertEquals(0, verified.exit(), verified.out() + verified.err());
      assertTrue(verified.out().startsWith("1 seals hold"), verified.out());
      assertTrue(house.stop());
    }
  }

  private KenseProcess serve() throws Exception {
    return Errands.serve(
        folder.resolve("data"),
        "--journal-key=" + folder.resolve("aida.p12"),
        "--journal-key-password-file=" + folder.resolve("password"),
        "--journal-seals=" + folder.resolve("seals"));
  }

  private boolean sealed() throws InterruptedException {
    var seal = folder.resolve("seals/journal-seal-00000001.txt");
    for (var tries = 0; tries < 200 && !Files.exists(seal); tries++) Thread.sleep(50);
    return Files.exists(seal);
  }
}
