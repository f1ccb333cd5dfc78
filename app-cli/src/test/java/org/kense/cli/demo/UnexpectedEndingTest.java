package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;

/** A demo whose cases don't end as their files expect. */
class UnexpectedEndingTest {
  private static final String CASE = "cases/ru-new-year.yaml";

  @TempDir private Path folder;

  @Test
  void each_difference_is_named_and_the_exit_code_says_so() throws IOException {
    var script = Files.createDirectories(folder.resolve("script"));
    copy("people.yaml", script, "", "");
    for (var institution : Script.read(KenseProcess.demo()).institutions()) {
      copy("institutions/" + institution.getFileName(), script, "", "");
    }
    // Thursday 15 January is right.
    copy(CASE, script, "deadline: 2026-01-15T17:00", "deadline: 2026-01-14T17:00");
    // The office is not the applicant, so it may not withdraw.
    var turnedAway = script.resolve("cases/turned-away.yaml");
    Files.writeString(turnedAway, read(CASE).replace("who: ekimov, do: w", "who: tyulenev, do: w"));

    var run =
        Run.of(
            "demo",
            "--exit",
            "--lang=en",
            "--port=0",
            "--data=" + folder.resolve("data"),
            "--cases=" + script);

    assertEquals(1, run.exit(), run.err());
    assertTrue(
        run.lines().contains("  deadline: expected 2026-01-14T17:00, but it is 2026-01-15T17:00"),
        run.out());
    assertTrue(run.out().contains("turned-away, step 5 (withdraw): 403"), run.out());
    assertTrue(run.out().contains("0 of 2 cases ended as their files expect."), run.out());
  }

  private static void copy(String file, Path to, String from, String into) throws IOException {
    var copy = to.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, read(file).replace(from, into));
  }

  private static String read(String file) throws IOException {
    return Files.readString(KenseProcess.demo().resolve(file));
  }
}
