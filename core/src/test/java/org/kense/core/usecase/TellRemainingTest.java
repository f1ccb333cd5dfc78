package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.right;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Pressing;
import org.kense.core.calendar.Remaining;
import org.kense.core.calendar.RiskShare;
import org.kense.core.service.CountingRule;

/**
 * What is left is told alike in a list and on the page of a case.
 *
 * <p>All times are Bishkek's, in February 2026. A case is registered on Monday the 2nd at 10:00:
 * its five working days end on Monday the 9th at 18:00. That is 53 working hours.
 */
class TellRemainingTest {
  private static Duration listed(Story story, CaseId id) {
    var query =
        new ListPressing.Query(Filter.NONE, Optional.empty(), Optional.<Pressing.Place>empty(), 10);
    var page = right(story.desk.reading().pressing().handle(OFFICE, query));
    var remaining = Optional.ofNullable(story.desk.reading().remaining().of(page).get(id));
    assertEquals(remaining, onThePage(story, id));
    return remaining.orElseThrow().time().whole();
  }

  private static Optional<Remaining> onThePage(Story story, CaseId id) {
    var reading = right(story.desk.reading().application().handle(OFFICE, id));
    return reading.facts().remaining(reading.application());
  }

  @Test
  void between_an_import_and_the_recomputation_both_tell_it_by_the_calendar_it_was_counted_with() {
    var decree = new DecreedStory();
    var id = decree.story.registered(FREE);

    assertEquals(Duration.ofHours(53), listed(decree.story, id));
    decree.decreed("2026-02-06");
    assertEquals(Duration.ofHours(53), listed(decree.story, id));
    // Friday is off now, and Tuesday the 10th the last day: it was no hour less that was left.
    decree.run();
    assertEquals(Duration.ofHours(53), listed(decree.story, id));
  }

  @Test
  void a_service_says_from_which_share_on_its_deadlines_are_at_risk() {
    var half = new CountingRule(Optional.empty(), new RiskShare(50));
    var story = Variant.plain().with(half).story();

    var allowance = story.now(story.registered(FREE)).course().allowance().orElseThrow();

    // 26 hours and a half: eight of Monday, nine of Tuesday and of Wednesday, and half an hour.
    assertEquals(at("05T09:30"), allowance.atRisk());
  }

  @Test
  void unless_it_does_three_quarters_are_meant() {
    var story = Story.begins();

    var allowance = story.now(story.registered(FREE)).course().allowance().orElseThrow();

    assertEquals(at("06T13:45"), allowance.atRisk());
  }
}
