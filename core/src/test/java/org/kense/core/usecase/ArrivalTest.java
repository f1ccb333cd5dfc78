package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.right;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.calendar.Deadline;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.service.Channel;
import org.kense.core.service.Term;
import org.kense.core.words.ExplanationWords;

/**
 * A case is counted from the opening after its arrival, also when a decree moves that opening.
 *
 * <p>All times are Bishkek's, in February 2026. What is filed on Monday the 2nd at 20:00 counts as
 * received on Tuesday at 9:00: the five working days of the case are the 4th, 5th, 6th, 9th and
 * 10th, and the one of the stage is the 4th.
 */
@Clause("EDC-7")
class ArrivalTest {
  private final Story story = Variant.plain().with(countedFromAcceptance()).story();
  private final DecreedStory decree = new DecreedStory(story);
  private final OutageStory clock = new OutageStory(story);

  private static Channel countedFromAcceptance() {
    var portal = FREE.channel(Samples.PORTAL).orElseThrow();
    var term = new Term(portal.term().within(), Term.Start.ACCEPTANCE, portal.term().basis());
    return new Channel(portal.code(), portal.signIn(), portal.signing(), term, portal.route());
  }

  private CaseId filedInTheEvening() {
    clock.itIs("02T20:00");
    return story.filed(FREE);
  }

  private Deadline due(CaseId id) {
    return story.now(id).due().orElseThrow();
  }

  @Test
  void the_deadlines_record_when_it_came_and_from_when_they_run() {
    var id = filedInTheEvening();

    for (var due : List.of(due(id), story.now(id).stageDue().orElseThrow())) {
      assertEquals(at("03T09:00"), due.start());
      assertEquals(Optional.of(at("02T20:00")), due.arrived());
    }
    assertEquals(at("10T18:00"), due(id).at());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-03, 04T09:00, 11T18:00, 05T18:00", // the very day on which it was received
    "2026-02-04, 03T09:00, 11T18:00, 05T18:00", // the first that is counted
    "2026-02-02, 03T09:00, 10T18:00, 04T18:00", // that of the arrival, after hours
  })
  void a_day_off_moves_the_opening_and_all_that_is_counted_from_it(
      String dayOff, String start, String ofCase, String ofStage) {
    var id = filedInTheEvening();
    decree.decreed(dayOff);

    decree.run();

    assertEquals(at(start), due(id).start());
    assertEquals(List.of(at(ofCase), at(ofStage)), List.of(due(id).at(), clock.stageDue(id)));
    assertEquals(List.of(new Outcome.Stayed(id)), decree.run());
  }

  @Test
  void a_decree_that_moves_the_opening_only_is_named_as_the_cause() {
    var id = filedInTheEvening();
    var events = story.events(id);
    decree.decreed("2026-02-03");

    decree.run();

    var move = (DeadlineMoved) decree.since(id, events).getFirst();
    assertEquals(Optional.of(new DeadlineMoved.By.Decree(List.of("kg-test-decree"))), move.by());
  }

  @Test
  void the_explanation_says_when_it_came_and_why_time_did_not_run_from_then() {
    var id = filedInTheEvening();

    var explained = right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst();

    var lines = String.join("\n", ExplanationWords.lines(explained.explanation(), Lang.EN));
    assertTrue(
        lines.contains("It arrived on Monday, 2 February 2026, 20:00 – outside working hours"),
        lines);
    assertTrue(lines.contains("The time runs from Tuesday, 3 February 2026, 09:00"), lines);
  }

  @Test
  void what_comes_while_the_office_is_open_runs_from_its_arrival() {
    clock.itIs("02T11:00");
    var id = story.filed(FREE);

    assertEquals(at("02T11:00"), due(id).start());
    assertEquals(Optional.<Instant>empty(), due(id).arrived());
  }
}
