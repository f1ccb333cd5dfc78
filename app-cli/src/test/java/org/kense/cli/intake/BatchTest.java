package org.kense.cli.intake;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a batch is read. */
class BatchTest {
  @TempDir private Path folder;

  @Test
  void a_line_is_never_kept_longer_than_an_application_may_be() throws IOException {
    var file = folder.resolve("long.ndjson");
    Files.writeString(file, "x".repeat(Batch.LONGEST + 10) + "\n{}\n");

    try (var batch = Batch.open(file)) {
      var first = batch.next().orElseThrow();
      var second = batch.next().orElseThrow();

      assertFalse(first.whole());
      assertEquals(Batch.LONGEST, first.text().length());
      assertEquals(new Batch.Line(2, "{}", true), second);
      assertTrue(batch.next().isEmpty());
    }
  }

  @Test
  void lines_that_say_nothing_are_counted_and_passed_over() throws IOException {
    var file = folder.resolve("gaps.ndjson");
    Files.writeString(file, "\n  \n{}");

    try (var batch = Batch.open(file)) {
      assertEquals(new Batch.Line(3, "{}", true), batch.next().orElseThrow());
    }
  }
}
