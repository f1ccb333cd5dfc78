package org.kense.cli.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClauseCoverageTest {
  private static final List<Citation> BROKEN =
      Citation.in(new ClassFileImporter().importPackages("org.kense.fixture.clauses"));

  @Test
  void every_requirement_has_a_test_or_says_what_it_waits_for() {
    var clauses = lines("/clauses.txt");
    var waiting = lines("/clauses-waiting.txt").stream().map(Waiting::of).toList();

    var faults = new Coverage(clauses, waiting, Citation.in(Modules.testClasses())).faults();

    assertEquals("", String.join("\n", faults));
  }

  @Test
  void a_requirement_that_nobody_answers_for_is_reported() {
    var faults = new Coverage(List.of("A-1"), List.of(), List.of()).faults();

    assertEquals(List.of("A-1: neither a test nor a line in clauses-waiting.txt"), faults);
  }

  @Test
  void a_requirement_that_has_a_test_and_waits_is_reported() {
    var coverage =
        new Coverage(
            List.of("A-1"),
            List.of(Waiting.of("A-1  its definition")),
            List.of(new Citation("A-1", "SomeTest.some_test", true)));

    var faults = coverage.faults();

    assertEquals(List.of("A-1: has a test, so delete its line in clauses-waiting.txt"), faults);
  }

  @Test
  void a_line_that_is_unknown_or_unexplained_or_there_twice_is_reported() {
    var lines = List.of("A-1  this", "A-1  that", "A-2", "A-3  something");

    var faults =
        new Coverage(List.of("A-1", "A-2"), lines.stream().map(Waiting::of).toList(), List.of())
            .faults();

    assertEquals(
        List.of(
            "A-3: in clauses-waiting.txt, but not in clauses.txt",
            "A-2: does not say what it waits for",
            "A-1: stands twice in one list"),
        faults);
  }

  @Test
  void clauses_are_read_from_methods_and_classes_and_from_contracts_that_somebody_passes() {
    var places =
        BROKEN.stream().filter(Citation::runs).map(each -> each.clause() + " " + each.place());

    assertEquals(
        List.of(
            "F-1 TwoClauses", "F-2 TwoClauses.holds", "F-3 TwoClauses.holds", "F-4 Contract.holds"),
        places.sorted().toList());
  }

  @Test
  void a_clause_where_no_test_runs_is_reported() {
    var clauses = List.of("F-1", "F-2", "F-3", "F-4", "F-5", "F-6", "F-7");
    var waiting = List.of("F-5  x", "F-6  x", "F-7  x").stream().map(Waiting::of).toList();

    var faults = new Coverage(clauses, waiting, BROKEN).faults();

    assertEquals(
        List.of(
            "F-5: cited by NoTest, where no test runs",
            "F-6: cited by NoTest.helps, where no test runs",
            "F-7: cited by NobodyPasses.holds, where no test runs"),
        faults.stream().sorted().toList());
  }

  @Test
  void a_test_that_cites_an_unknown_requirement_is_reported() {
    var faults =
        new Coverage(List.of(), List.of(), List.of(new Citation("A-9", "SomeTest", true))).faults();

    assertEquals(List.of("A-9: cited by SomeTest, but not in clauses.txt"), faults);
  }

  private static List<String> lines(String resource) {
    var stream = ClauseCoverageTest.class.getResourceAsStream(resource);
    try (var content = Objects.requireNonNull(stream, resource)) {
      return new String(content.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
