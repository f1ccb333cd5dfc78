package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.usecase.DecreedStory.closing;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.application.CaseId;
import org.kense.core.application.Untimely;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.RiskShare;
import org.kense.core.calendar.Step;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.service.CountingRule;
import org.kense.core.words.ExplanationWords;

/**
 * On Friday, 6 February 2026 work is called off by a decree that makes it no day off.
 *
 * <p>A case registered on Monday the 2nd has five working days: the 3rd to the 6th, and the 9th.
 */
class ContestedRuleTest {
  private static DecreedStory reading(Contested read) {
    var rule = new CountingRule.ContestedDays(read, Assumed.UNSTATED);
    var service = Variant.plain().with(new CountingRule(Optional.of(rule), RiskShare.USUAL));
    return new DecreedStory(service.story());
  }

  @ParameterizedTest
  @CsvSource({
    "WORKING, 2026-02-09, KG@2026.2+contested-working", //
    "OFF,     2026-02-10, KG@2026.2+contested-off",
  })
  void the_service_says_whether_it_counts_and_the_deadline_records_it(
      Contested read, String day, String calendar) {
    var decree = reading(read);
    decree.calledOff("2026-02-06");

    var due = decree.story.now(decree.story.registered(FREE)).due().orElseThrow();

    assertEquals(closing(day), due.at());
    assertEquals(calendar, due.calendar());
  }

  @Test
  void a_service_without_such_a_rule_turns_away_what_touches_it() {
    var decree = new DecreedStory(Variant.plain().story());
    decree.calledOff("2026-02-06");
    var id = decree.story.filed(FREE);

    var registered =
        decree.story.desk.registerApplication().handle(Order.of(OFFICE, Story.done(id)));

    var contested = new Untimely.DayContested("KG", LocalDate.of(2026, 2, 6));
    assertEquals(Either.left(contested), registered);
  }

  @Test
  void a_case_that_runs_already_is_counted_anew_by_the_rule_of_its_service() {
    var decree = reading(Contested.OFF);
    var id = decree.story.registered(FREE);
    decree.calledOff("2026-02-06");

    var outcome = decree.run().getFirst();

    assertTrue(outcome instanceof Outcome.Moved moved && moved.moves().size() == 1, "" + outcome);
    assertEquals(closing("2026-02-10"), decree.story.now(id).due().orElseThrow().at());
    assertEquals(List.of(new Outcome.Stayed(id)), decree.run());
  }

  @Test
  void the_explanation_says_that_the_rule_reads_it_so() {
    assertTrue(
        told(Contested.OFF)
            .contains("6 February 2026: not counted – contested, and off by the rule: Called off"));
    assertTrue(told(Contested.WORKING).contains("6 February 2026: contested – Called off"));
    assertTrue(told(Contested.WORKING).contains("counts such days as working days"));
  }

  @Test
  void it_is_said_once_however_many_such_days_there_are() {
    var decree = reading(Contested.WORKING);
    decree.calledOff("2026-02-06", "2026-02-09");
    var id = decree.story.registered(FREE);

    var steps = explained(decree, id).steps();

    assertEquals(1, steps.stream().filter(Step.WorkedByRule.class::isInstance).count());
  }

  private static String told(Contested read) {
    var decree = reading(read);
    decree.calledOff("2026-02-06");
    var id = decree.story.registered(FREE);
    return String.join("\n", ExplanationWords.lines(explained(decree, id), Lang.EN));
  }

  private static Explanation explained(DecreedStory decree, CaseId id) {
    return right(decree.story.desk.reading().deadlines().handle(AIDA, id)).getFirst().explanation();
  }
}
