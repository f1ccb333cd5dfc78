package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row spoils one line of a good file; the finding must say what is wrong, and where. */
class MistakesTest {
  private static final SampleFile GOOD = SampleFile.named("good.yaml");

  @Test
  void the_good_file_is_good() {
    assertEquals(List.of(), findings(GOOD));
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2} in line {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # its shape
           2 | version: 1 ↵ titel: 3                            | unknown-key               |  3
           2 | versoin: 1                                       | missing-key, unknown-key  |  1, 2
           2 | version: 1 ↵ version: 2                          | key-twice                 |  3
           5 |                                                  | missing-key               |  1
          16 | effect: files ↵ efect: files                     | unknown-key               | 17
          19 |                                                  | missing-key               | 14
           3 | title: Sample                                    | not-keys                  |  3
          10 | sign-in: password                                | not-a-list                | 10
           7 | drafts: { kept: [3], basis: assumed }            | not-words                 |  7
          10 | sign-in: []                                      | empty                     | 10
           5 | calendar:                                        | empty                     |  5
           4 | basis: { clause: "1", requirement: SAM-1 }       | missing-key               |  4
           4 | basis: { act: , clause: "1", requirement: SAM-1 } | empty                  |  4
          # its plain values
           1 | service: Kyrgyz sample                           | bad-code                  |  1
          14 | - stage: Fill in                                 | bad-code                  | 14
          77 | basis: { clause: "3", requirement: whatever }    | bad-code                  | 77
           2 | version: "0"                                     | not-a-count               |  2
           2 | version: 1.5                                     | not-a-count               |  2
          39 | most: many                                       | not-a-number              | 39
          70 | earliest: 1 January 1930                         | not-a-date                | 70
          23 | limit: one day                                   | not-a-limit               | 23
           7 | drafts: { kept: a while, basis: assumed }        | not-a-span                |  7
          59 | largest: big                                     | not-a-size                | 59
          57 | required: perhaps                                | not-listed                | 57
           6 | fee: { none: false, basis: assumed }             | not-listed                |  6
          10 | sign-in: [pasword]                               | not-listed                | 10
          16 | effect: filez                                    | not-listed                | 16
          58 | media-types: [exe]                               | not-listed                | 58
          64 | type: nam                                        | not-listed                | 64
          76 | at: once                                         | not-listed                | 76
          21 | unit: offise                                     | unknown-unit              | 21
           5 | calendar: UK                                     | unknown-calendar          |  5
          56 | title: { en: Scan, ru: Скан }                    | missing-language          | 56
           7 | drafts: { kept: 3 months, basis: presumed }      | bad-basis                 |  7
          47 | basis: { assumed: }                              | empty                     | 47
          77 | basis: assumed                                   | ground-without-clause     | 74
          77 |                                                  | ground-without-clause     | 74
          67 | - field: name                                    | code-twice                | 67
          27 | - stage: register                                | code-twice                | 27
          80 | - { kind: asked, owed-from: paid, sent-on: paid, within: at once, basis: assumed } | code-twice | 80
          38 | least: 7                                         | bounds-crossed            | 38
          70 | earliest: 2021-01-01                             | bounds-crossed            | 70
          # its routes
          16 |                                                  | nobody-files              | 14
          29 | effect: registers                                | effect-twice              | 27
          22 | effect: readies                                  | effect-out-of-order, effect-twice | 27, 41
          50 |                                                  | route-without-end         | 48
          21 | unit: applicant                                  | applicant-after-filing    | 20
          15 | unit: office                                     | draft-not-the-applicants  | 14
          22 | effect: none                                     | term-never-starts         | 12
          11 | signature: { levels: [vouched], basis: assumed } | nobody-vouches                    | 11
          44 | limit: 2 working days                            | limits-overrun            | 41
          12 | term: { within: 5 working days, from: filing, basis: assumed } | limits-overrun | 41
          # what it means as a whole
          43 |                                                  | result-never-made, moment-impossible | 9, 80
          35 | - field: name                                    | field-twice, place-unfilled | 35, 87
          62 | - field: number                                  | field-twice, place-unfilled | 62, 87
          89 | ky: "{name}, {number}, {curs}"                   | place-unfilled            | 87
          81 | - { kind: said, owed-from: ready, sent-on: ready, within: at once, basis: assumed, text: { en: "{curs}", ru: А, ky: А } } | place-unfilled | 81
          23 | limit: before the day                            | not-a-limit               | 23
          23 | limit: first of 10 working days; before the day  | not-a-limit               | 23
           6 | fee: { none: true, basis: assumed }              | moment-impossible, moment-impossible | 79, 80
          79 |                                                  | fee-without-notice        |  6
          80 |                                                  | fee-without-notice        |  6
          81 | - { kind: granted, owed-from: ready, sent-on: granted, within: 1 working day, basis: assumed } | notice-never-sent | 81
          81 | - { kind: granted, owed-from: granted, sent-on: refused, within: 1 working day, basis: assumed } | notice-never-sent | 81
          """)
  void a_mistake_is_found(int line, String words, String causes, String lines) {
    var file = GOOD.with(line, words == null ? "" : words);

    var findings = findings(file);

    assertEquals(
        causes,
        String.join(", ", findings.stream().map(it -> it.cause().code()).toList()),
        findings::toString);
    assertEquals(lines, String.join(", ", findings.stream().map(it -> "" + it.line()).toList()));
  }

  @Test
  void a_stage_after_delivery_is_reached_by_nobody() {
    var archive =
        """
              - stage: archive
                unit: office
                title: { en: File, ru: Архив, ky: Архив }
                result: { en: Filed away, ru: Сдано в архив, ky: Архивге тапшырылды }
                basis: assumed
        """;

    var findings = findings(GOOD.inserted(53, archive.stripTrailing()));

    assertEquals(List.of(Cause.STAGE_UNREACHABLE), findings.stream().map(Finding::cause).toList());
    assertEquals(54, findings.getFirst().line());
  }

  @Test
  void a_ground_at_acceptance_needs_a_stage_that_registers() {
    var findings = findings(GOOD.with(22, "effect: none").with(76, "at: acceptance"));

    assertEquals(
        List.of(Cause.TERM_NEVER_STARTS, Cause.GROUND_UNUSABLE),
        findings.stream().map(Finding::cause).toList());
    assertEquals(74, findings.getLast().line());
  }

  @Test
  void without_a_limit_of_the_whole_nothing_can_overrun_it() {
    var term = "term: { from: registration, basis: assumed }";

    assertEquals(List.of(), findings(GOOD.with(12, term).with(44, "limit: 200 working days")));
  }

  @Test
  void a_chain_is_overrun_where_all_its_links_are_of_one_unit() {
    var chain = "term: { within: \"%s, then 2 working days\", from: registration, basis: assumed }";

    var plain = findings(GOOD.with(12, chain.formatted("1 working day")));
    var mixed = findings(GOOD.with(12, chain.formatted("1 hour")));

    assertEquals(List.of(Cause.LIMITS_OVERRUN), plain.stream().map(Finding::cause).toList());
    assertEquals(List.of(), mixed);
  }

  @Test
  void two_mistakes_are_found_at_once() {
    var findings = findings(GOOD.with(21, "unit: offise").with(80, ""));

    assertEquals(
        List.of(Cause.FEE_WITHOUT_NOTICE, Cause.UNKNOWN_UNIT),
        findings.stream().map(Finding::cause).toList());
  }

  private static List<Finding> findings(SampleFile file) {
    return switch (DefinitionReader.read("good.yaml", file.bytes())) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }
}
