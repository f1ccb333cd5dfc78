package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.right;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.NoticeEvent;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.service.Limit;
import org.kense.core.service.Moment;
import org.kense.core.words.ExplanationWords;

/**
 * What an applicant is given to supplement moves like every other deadline.
 *
 * <p>All times are Bishkek's, in February 2026. Asked on Tuesday the 3rd at 10:00, the applicant
 * has five working days: the 4th, 5th, 6th, 9th and 10th.
 */
class SupplementDueTest {
  private final Story story =
      Variant.plain().with(new Limit(new TimeLimit.WorkingDays(5), Assumed.UNSTATED)).story();
  private final DecreedStory decree = new DecreedStory(story);
  private final OutageStory outage = new OutageStory(story);
  private final CaseId id = story.registered(FREE);

  @BeforeEach
  void the_applicant_is_asked() {
    outage.itIs("03T10:00");
    var ask = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, ask)));
  }

  private Instant due() {
    return story.now(id).turn().supplementDue().orElseThrow().at();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-06, 11T18:00", //
    "2026-02-10, 11T18:00", // the very last day
    "2026-02-11, 10T18:00", // too late to matter
    "2026-02-03, 10T18:00", // the day of the start does not count anyway
  })
  void a_decree_moves_it(String dayOff, String due) {
    decree.decreed(dayOff);

    decree.run();

    assertEquals(at(due), due());
  }

  @ParameterizedTest
  @CsvSource({
    "05T17:00, 05T19:00, 11T18:00", //
    "05T09:00, 05T17:00, 10T18:00", // over before the day ended
    "03T12:00, 03T19:00, 10T18:00", // the day of the start does not count anyway
  })
  void an_outage_moves_it_while_the_clock_of_the_case_stands_still(
      String from, String to, String due) {
    outage.itIs("06T09:00");
    right(outage.record(from, to));

    outage.spread();

    assertEquals(at(due), due());
    assertTrue(story.now(id).due().isEmpty());
  }

  @Test
  void the_move_is_one_event_and_the_applicant_is_told() {
    var before = story.now(id).turn().supplementDue().orElseThrow();
    var events = story.events(id);
    decree.decreed("2026-02-06");

    decree.run();

    var added = decree.since(id, events);
    var after = story.now(id).turn().supplementDue().orElseThrow();
    var by = new DeadlineMoved.By.Decree(List.of("kg-test-decree"));
    Event moved =
        new DeadlineMoved(
            new DeadlineMoved.Of.Supplement(),
            before,
            after,
            DeadlineMoved.Cause.DECREE,
            Optional.of(by));
    assertEquals(moved, added.getFirst());
    assertEquals(
        new NoticeEvent.NoticeSent("deadline-moved", Moment.DEADLINE_MOVED, at("03T10:00")),
        added.getLast());
    assertEquals(List.of(new Outcome.Stayed(id)), decree.run());
  }

  @Test
  void it_is_explained_with_the_outage_and_without_the_suspension_it_is_part_of() {
    outage.itIs("06T09:00");
    right(outage.record("05T17:00", "05T19:00"));
    outage.spread();

    var explained = right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst();

    assertEquals(new DeadlineMoved.Of.Supplement(), explained.of());
    assertEquals(due(), explained.explanation().deadline().at());
    var lines = String.join("\n", ExplanationWords.lines(explained.explanation(), Lang.EN));
    assertTrue(lines.contains("The clock stood still from 5 February 2026, 17:00"), lines);
    assertEquals(1, lines.split("The clock stood still", -1).length - 1, lines);
  }

  @Test
  void once_it_is_given_nothing_of_it_is_left() {
    var answer = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    right(story.desk.supplementApplication().handle(Order.of(AIDA, answer)));

    assertTrue(
        story.now(id).deadlines().keySet().stream()
            .noneMatch(of -> of instanceof DeadlineMoved.Of.Supplement));
  }
}
