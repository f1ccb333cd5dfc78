package org.kense.cli.intake;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

      assertEquals(new Batch.Line(1, "", Batch.State.CUT), first);
      assertEquals(new Batch.Line(2, "{}", Batch.State.WHOLE), second);
      assertTrue(batch.next().isEmpty());
    }
  }

  @Test
  void lines_that_say_nothing_are_counted_and_passed_over() throws IOException {
    var file = folder.resolve("gaps.ndjson");
    Files.writeString(file, "\n  \n{}");

    try (var batch = Batch.open(file)) {
      assertEquals(new Batch.Line(3, "{}", Batch.State.WHOLE), batch.next().orElseThrow());
    }
  }

  @Test
  void a_line_that_is_not_utf_8_is_told_from_the_others() throws IOException {
    var file = folder.resolve("cyrillic.ndjson");
    Files.write(file, "{}\n{\"a\": \"Есения\"}\n[]".getBytes(Charset.forName("windows-1251")));

    try (var batch = Batch.open(file)) {
      assertEquals(Batch.State.WHOLE, batch.next().orElseThrow().state());
      assertEquals(new Batch.Line(2, "", Batch.State.GARBLED), batch.next().orElseThrow());
      assertEquals(new Batch.Line(3, "[]", Batch.State.WHOLE), batch.next().orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}\n", "\uFEFF{}\n", "\uFEFF{}\r\n", "\uFEFF{}"})
  void the_mark_before_the_first_line_is_no_part_of_it(String text) throws IOException {
    var file = Files.writeString(folder.resolve("marked.ndjson"), text);

    try (var batch = Batch.open(file)) {
      var line = batch.next().orElseThrow();

      assertEquals(1, line.number());
      assertEquals("{}", line.text().strip());
      assertTrue(batch.next().isEmpty());
    }
  }
}
