package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.RiskShare;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.CountingRule;
import org.kense.core.service.Service;

/** A definition may say how its limits are counted; each row spoils what it says. */
class CountingRulesTest {
  private static final SampleFile GOOD = SampleFile.named("good.yaml");

  private static Reading<Service> reading(String words) {
    var line = words.isEmpty() ? "calendar: KG" : "calendar: KG ↵ " + words;
    return DefinitionReader.read("sample.yaml", GOOD.with(5, line).bytes());
  }

  private static CountingRule rule(String words) {
    return ((Reading.Read<Service>) reading(words)).value().counting();
  }

  @ParameterizedTest
  @CsvSource({"working, WORKING", "off, OFF"})
  void it_says_how_contested_days_are_read_and_on_which_ground(String word, Contested read) {
    var rule =
        rule("contested-days: { read: " + word + ", basis: { clause: 4, requirement: SAM-4 } }");

    var basis = new LegalBasis("sample-act", "4", "SAM-4");
    assertEquals(Optional.of(new CountingRule.ContestedDays(read, basis)), rule.contestedDays());
    assertEquals(read, rule.contested());
  }

  @Test
  void where_it_is_silent_a_count_that_touches_one_is_refused() {
    assertEquals(CountingRule.PLAIN, rule(""));
    assertEquals(Contested.REFUSE, CountingRule.PLAIN.contested());
  }

  @Test
  void it_says_from_when_on_its_deadlines_are_at_risk() {
    assertEquals(new RiskShare(60), rule("at-risk: 60%").atRisk());
    assertEquals(new RiskShare(75), rule("").atRisk());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contested-days: { read: refuse, basis: assumed }           | not-listed
          contested-days: { read: off }                              | missing-key
          contested-days: { basis: assumed }                         | missing-key
          contested-days: { read: off, count: off, basis: assumed }  | unknown-key
          contested-days: { read: off, basis: perhaps }              | bad-basis
          contested-days: off                                        | not-keys
          at-risk: 75                                                | not-a-share
          at-risk: 0%                                                | not-a-share
          at-risk: 100%                                              | not-a-share
          at-risk: 60.5%                                             | not-a-share
          at-risk: { from: 60% }                                     | not-words
          contested-day: { read: off, basis: assumed }               | unknown-key
          """)
  void a_mistake_is_found_in_its_line(String words, String cause) {
    var findings = ((Reading.Wrong<Service>) reading(words)).findings();

    assertEquals(List.of(cause), findings.stream().map(it -> it.cause().code()).toList());
    assertEquals(6, findings.getFirst().line());
  }
}
