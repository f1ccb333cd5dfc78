package org.kense.cli.intake;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.core.Clause;

/** A batch of the state services portal, taken in by the command at a house that serves. */
@Clause("EPO-8.4")
class ImportApplicationsTest {
  @TempDir private static Path data;
  private static JulyHouse house;
  private static int batches;

  @TempDir private Path folder;
  private String prefix = "";

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
    prefix = "4" + ++batches + "0000";
    Files.copy(KenseProcess.demo().resolve("files/identity.jpg"), folder.resolve("scan.jpg"));
    Files.writeString(folder.resolve("package.xml"), "<application/>");
  }

  private String line(int count, String phone) {
    return SampleLine.of(prefix + count, phone);
  }

  private String right(int count) {
    return line(count, "+79000000004");
  }

  private Path batch(String... lines) throws IOException {
    return Files.writeString(folder.resolve("batch.ndjson"), String.join("\n", lines) + "\n");
  }

  @Test
  void each_line_becomes_a_filed_case_of_its_applicant() throws IOException {
    var run = house.run(batch(right(1), "", right(2)), "--json");

    assertEquals(0, run.exit(), run.err());
    assertEquals(2, run.lines().size(), run.out());
    var second = JulyHouse.json(run.lines().getLast());
    assertEquals(3, second.path("line").asInt());
    assertEquals("taken", second.path("outcome").asText());
    assertEquals(prefix + 2, second.path("reference").asText());
    assertTrue(second.path("number").asText().matches("342[0-9]{11}"), run.out());
    assertTrue(second.path("problem").isNull());
    var shown = house.shown(second.path("id").asText());
    assertEquals("submitted", shown.path("status").path("code").asText());
    assertEquals("vouched", shown.path("signed").path("level").asText());
    assertEquals("state-portal", shown.path("startedBy").asText());
    assertEquals(3, shown.path("attachments").size());
  }

  @Test
  void a_second_run_comes_to_the_same_cases_and_adds_nothing() throws IOException {
    var batch = batch(right(1), right(2));
    var first = house.run(batch, "--json");
    int before = house.cases();

    var second = house.run(batch, "--json");

    assertEquals(0, second.exit(), second.err());
    assertEquals(first.out(), second.out());
    assertEquals(before, house.cases());
  }

  @Test
  void a_run_that_was_killed_goes_on_where_it_was() throws Exception {
    var lines = new String[12];
    for (int i = 0; i < lines.length; i++) lines[i] = right(i + 1);
    var batch = batch(lines);
    int before = house.cases();
    try (var killed =
        KenseProcess.start(
            "import",
            "applications",
            batch.toString(),
            "--json",
            "--server=" + house.base(),
            "--token=demo-state-portal")) {
      for (int i = 0; i < 4; i++) assertTrue(killed.line().isPresent(), killed.errors());
      killed.kill();
    }

    var run = house.run(batch, "--json");

    assertEquals(0, run.exit(), run.err());
    assertEquals(lines.length, run.lines().size());
    assertEquals(before + lines.length, house.cases());
    for (String line : run.lines()) {
      assertEquals(
          3, house.shown(JulyHouse.json(line).path("id").asText()).path("attachments").size());
    }
  }

  @Test
  void a_dry_run_checks_every_line_and_writes_nothing() throws IOException {
    int before = house.cases();

    var run = house.run(batch(right(1), line(2, "12")), "--dry-run");

    assertEquals(1, run.exit());
    assertTrue(
        run.lines().getFirst().equals("Line 1: nothing is wrong with " + prefix + 1), run.out());
    assertTrue(run.lines().getLast().startsWith("Line 2: Turned away: phone: "), run.out());
    assertEquals(before, house.cases());
  }

  @Test
  void bad_lines_are_named_with_a_remedy_while_the_rest_goes_on() throws IOException {
    int before = house.cases();

    var run =
        house.run(
            batch(
                "{ no json",
                right(1).replace("scan.jpg", "../scan.jpg"),
                right(2).replace("\"evidence\"", "\"evidense\""),
                right(3).replace("\"identity\": ", "\"passport\": "),
                right(4).replace("\"lang\": \"ru\"", "\"lang\": 7"),
                right(5).replace("+79000000004", ""),
                right(6).replace("\"state-portal\"", "\"portal\""),
                right(7),
                right(8).replace("ru.college-admission", "ru college?../")));

    assertEquals(1, run.exit());
    var lines = run.lines();
    assertEquals(9, lines.size(), run.out());
    assertEquals(
        "Line 1: This is no JSON object; the mistake is at character 3. Write one application a"
            + " line.",
        lines.get(0));
    assertTrue(lines.get(1).contains("There is no file ../scan.jpg beside the batch."), run.out());
    assertTrue(lines.get(2).contains("evidense"), run.out());
    assertTrue(lines.get(3).contains("passport"), run.out());
    assertTrue(lines.get(4).contains("\"lang\" is missing"), run.out());
    assertTrue(lines.get(5).contains("answers.phone"), run.out());
    assertTrue(lines.get(6).startsWith("Line 7: Turned away: "), run.out());
    assertTrue(lines.get(7).startsWith("Line 8: " + prefix + 7 + " taken in, number "), run.out());
    assertTrue(lines.get(8).startsWith("Line 9: Turned away: "), run.out());
    assertEquals("8", run.err().strip().replaceAll(".*, (\\d+) wrong$", "$1"));
    assertEquals(before + 1, house.cases());
  }

  @Test
  void another_application_under_the_same_number_is_turned_away() throws IOException {
    house.run(batch(right(1)));

    var run = house.run(batch(right(1).replace("\"Есения\"", "\"Дарья\"")));

    assertEquals(1, run.exit());
    assertTrue(run.out().startsWith("Line 1: Turned away: "), run.out());
  }

  @Test
  void what_is_wrong_with_the_command_or_the_world_is_told_apart() throws IOException {
    var nowhere = house.run(folder.resolve("nowhere.ndjson"));
    var batch = batch(right(1)).toString();
    var unreachable =
        Run.of(
            "import",
            "applications",
            batch,
            "--server=http://127.0.0.1:1",
            "--token=demo-state-portal");

    assertEquals(2, nowhere.exit());
    assertEquals(3, unreachable.exit());
  }
}
