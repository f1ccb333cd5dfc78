package org.kense.cli.page;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.cli.Run;
import org.kense.core.Clause;

/**
 * The four annexes of the regulation on duplicates, of which the source has only the titles: all
 * are made from the definition.
 */
@Clause("DUP-8")
class DuplicateAnnexesTest {
  /** Requirement, participant and duration, step by step (9, "portal"). */
  private static final String PORTAL =
      """
      1 | DUP-9P.1 | Applicant                                  |
      2 | DUP-9P.2 | Applicant                                  |
      3 | DUP-9P.3 | Gateway of the e-government                |
      4 | DUP-9P.4 | Unified higher-education management system |
      5 | DUP-9P.5 | Office                                     | 1 calendar day
      6 | DUP-9P.6 | Study department                           | 3 calendar days
      7 | DUP-9P.7 | Management                                 | 1 calendar day
      8 | DUP-9P.8 | Study department                           | 6 calendar days
      9 | DUP-9P.9 | Study department                           | 1 calendar day
      10 | Assumed | Office                                     |
      """;

  /** The same (9, "State Corporation"). */
  private static final String FRONT_OFFICE =
      """
      1 | DUP-9F.1   | Applicant        | 15 working minutes
      2 | DUP-9F.2   | Front office     | 15 working minutes
      3 | DUP-9F.3   | Front office     | 15 working minutes
      4 | DUP-9F.4   | Front office     | 15 working minutes
      5 | DUP-9F.5   | Front office     | 2 calendar days
      6 | DUP-9F.6   | Post             | 2 to 8 calendar days
      7 | DUP-9F.7   | Office           | 1 calendar day
      8 | DUP-9F.8   | Study department | 3 calendar days
      9 | DUP-9F.9   | Management       | 1 calendar day
      10 | DUP-9F.10 | Study department | 6 calendar days
      11 | DUP-9F.11 | Study department | 1 calendar day
      12 | DUP-9F.12 | Post             | 2 to 8 calendar days
      13 | DUP-9F.13 | Front office     | 15 working minutes
      """;

  private record Step(int number, String requirement, String who, String duration) {
    static Step of(String row) {
      var cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
      return new Step(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2), cells.get(3));
    }
  }

  private static List<Step> regulation(String channel) {
    return (channel.equals("portal") ? PORTAL : FRONT_OFFICE).lines().map(Step::of).toList();
  }

  /** What a command says of one channel, in English. */
  private static String said(String verb, String channel, String format) {
    var only = verb.equals("diagram") ? List.of("--channel=" + channel) : List.<String>of();
    var words =
        Stream.concat(
            Stream.of("service", verb, "kz.duplicate", "--format=" + format, "--lang=en"),
            only.stream());
    var run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "front-office"})
  void annex_1_the_block_diagram_has_every_step_in_order_with_its_duration(String channel) {
    var drawn = Flowchart.of(said("diagram", channel, "mermaid"));

    var blocks = drawn.way().stream().map(it -> it.number() + " " + it.duration()).toList();

    assertEquals(
        regulation(channel).stream().map(it -> it.number() + " " + it.duration()).toList(), blocks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"front-office", "portal"})
  void annexes_2_and_3_each_participant_hands_on_to_the_next_with_a_result(String channel) {
    var drawn = Flowchart.of(said("diagram", channel, "mermaid"));

    var participants = drawn.way().stream().map(Flowchart.Block::lane).toList();

    assertEquals(regulation(channel).stream().map(Step::who).toList(), participants);
    assertTrue(drawn.way().stream().noneMatch(it -> it.handsOn().isEmpty()), drawn.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "front-office"})
  void annex_4_the_reference_table_says_who_does_what_within_which_time(String channel) {
    var rows = StageTable.of(said("show", channel, "html"), channel);

    assertEquals(regulation(channel).size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var step = regulation(channel).get(i);
      var row = rows.get(i);
      assertTrue(row.what().startsWith(step.number() + ". "), row.toString());
      assertEquals(step.who(), row.who());
      assertFalse(row.result().isEmpty(), row.toString());
      assertTrue(row.basis().contains(step.requirement()), row.toString());
      assertEquals(step.duration(), row.limit());
    }
  }
}
