package org.kense.cli.intake;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.core.Clause;

/** A batch that is corrected and run again goes on with what the first run began. */
@Clause("EPO-8.4")
class CorrectedImportTest {
  @TempDir private static Path data;
  private static JulyHouse house;
  private static int batches;

  @TempDir private Path folder;
  private String reference = "";

  @BeforeAll
  static void a_house_serves() throws IOException {
    house = new JulyHouse(data);
  }

  @AfterAll
  static void the_house_closes() {
    house.close();
  }

  @BeforeEach
  void files_lie_beside_the_batch() throws IOException {
    reference = "7" + ++batches + "0000";
    Files.copy(KenseProcess.demo().resolve("files/identity.jpg"), folder.resolve("scan.jpg"));
    Files.writeString(folder.resolve("package.xml"), "<application/>");
  }

  private Run imported(String... lines) throws IOException {
    var batch = Files.writeString(folder.resolve("batch.ndjson"), String.join("\n", lines) + "\n");
    return house.run(batch, "--json");
  }

  /** The line of somebody with a benefit whose proof the form's check does not ask for yet. */
  private String unproven(String phone) {
    return SampleLine.of(reference, phone)
        .replace("\"benefit\": \"none\"", "\"benefit\": \"orphan\", \"patronymic\": \"Львовна\"");
  }

  private static JsonNode only(Run run) throws IOException {
    assertEquals(1, run.lines().size(), run.out());
    return JulyHouse.json(run.lines().getFirst());
  }

  private static JsonNode taken(Run run) throws IOException {
    var said = only(run);
    assertEquals("taken", said.path("outcome").asText(), run.out());
    return house.shown(said.path("id").asText());
  }

  private static void assertTurnedAway(Run run) throws IOException {
    assertEquals("wrong", only(run).path("outcome").asText(), run.out());
  }

  @Test
  void answers_that_were_corrected_stand_in_the_case_and_those_left_out_are_gone()
      throws IOException {
    assertTurnedAway(imported(unproven("+79000000004")));

    var shown = taken(imported(SampleLine.of(reference, "+79000000005")));

    assertEquals("+79000000005", shown.path("answers").path("phone").asText());
    assertEquals("none", shown.path("answers").path("benefit").asText());
    assertTrue(shown.path("answers").path("patronymic").isMissingNode(), shown.toString());
  }

  @Test
  void a_document_that_was_added_goes_with_those_that_were_there() throws IOException {
    assertTurnedAway(imported(unproven("+79000000004")));

    var proven =
        unproven("+79000000004")
            .replace("{\"identity\"", "{\"benefit-proof\": \"scan.jpg\", \"identity\"");
    var shown = taken(imported(proven));

    assertEquals(4, shown.path("attachments").size(), shown.toString());
  }

  @Test
  void what_was_corrected_and_changed_back_is_filed_as_it_is_written_last() throws IOException {
    var proof = "{\"benefit-proof\": \"scan.jpg\", \"identity\"";
    assertTurnedAway(imported(unproven("+79000000004")));
    assertTurnedAway(imported(unproven("+79000000005")));

    var shown = taken(imported(unproven("+79000000004").replace("{\"identity\"", proof)));

    assertEquals("+79000000004", shown.path("answers").path("phone").asText());
  }

  @Test
  void another_file_for_a_document_that_was_handed_in_is_complained_of() throws IOException {
    assertTurnedAway(imported(unproven("+79000000004")));
    Files.writeString(folder.resolve("scan.jpg"), "another scan");

    var run = imported(SampleLine.of(reference, "+79000000004"));

    assertTrue(only(run).path("problem").asText().contains("another file"), run.out());
  }

  @Test
  void a_line_in_another_encoding_is_named_and_the_next_one_is_taken_in() throws IOException {
    var batch = folder.resolve("batch.ndjson");
    var garbled = SampleLine.of(reference + 1, "+79000000004").getBytes(Charset.forName("KOI8-R"));
    var mark = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    Files.write(batch, mark);
    Files.writeString(
        batch, SampleLine.of(reference + 0, "+79000000004") + "\n", StandardOpenOption.APPEND);
    Files.write(batch, garbled, StandardOpenOption.APPEND);

    var run = house.run(batch);

    assertEquals(1, run.exit());
    assertTrue(run.lines().getFirst().startsWith("Line 1: " + reference + "0 taken in"), run.out());
    assertTrue(run.lines().getLast().startsWith("Line 2: The line is not in UTF-8."), run.out());
  }

  @Test
  void who_watches_at_a_terminal_sees_how_far_it_is_and_nobody_else_does() throws Exception {
    var lines = new String[12];
    for (int i = 0; i < lines.length; i++) lines[i] = SampleLine.of(reference + i, "+79000000004");
    Files.writeString(folder.resolve("batch.ndjson"), String.join("\n", lines));

    var watched = errors(List.of("-Dkense.watched=yes"));
    var unwatched = errors(List.of());

    assertTrue(watched.matches("(?s).*\r\u001B\\[K[0-9]+ right, 0 wrong.*"), watched);
    assertEquals("12 right, 0 wrong", unwatched.strip());
  }

  private String errors(List<String> options) throws Exception {
    var batch = folder.resolve("batch.ndjson").toString();
    try (var run =
        KenseProcess.start(
            options,
            "import",
            "applications",
            batch,
            "--lang=en",
            "--server=" + house.base(),
            "--token=demo-state-portal")) {
      while (run.line().isPresent()) {}
      assertEquals(0, run.exit(), run.errors());
      return run.errors();
    }
  }
}
