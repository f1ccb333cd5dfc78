package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.OutageStory.at;
import static org.kense.core.usecase.Story.done;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.institution.InstitutionEvent;

/**
 * The college cannot work, and no case's time runs (CSC-36).
 *
 * <p>All times are Bishkek's. A case is registered on Monday, 2 February 2026, at 10:00: five
 * working days for the whole case are 3, 4, 5, 6 and 9 February, one for the stage is the 3rd; a
 * day ends at 18:00. A day counts if the clock runs at its end.
 */
@Clause("CSC-36")
class OutageTest {
  private final OutageStory outage = new OutageStory();
  private final Story story = outage.story;

  @ParameterizedTest
  @CsvSource({
    "03T09:00, 03T17:00, 09T18:00, 03T18:00", // over before the day ended: the day counts
    "03T17:00, 03T18:00, 10T18:00, 04T18:00", // at closing time nobody could work
    "03T17:00, 04T08:00, 10T18:00, 04T18:00", // one closing time
    "03T09:00, 05T10:00, 11T18:00, 05T18:00", // two
    "06T12:00, 09T12:00, 10T18:00, 03T18:00", // Friday's; the weekend does not count anyway
    "07T00:00, 08T23:00, 09T18:00, 03T18:00", // a weekend
    "02T08:00, 02T12:00, 09T18:00, 03T18:00", // filed and registered in the middle of it
    "02T08:00, 03T19:00, 10T18:00, 04T18:00", // the same, and into the next evening
    "09T17:00, 10T10:00, 10T18:00, 03T18:00", // the last day's closing time
    "10T08:00, 11T10:00, 09T18:00, 03T18:00", // after the end: too late to move it
  })
  void an_outage_moves_what_is_counted_over_it(
      String from, String to, String ofCase, String ofStage) {
    var id = story.registered(FREE);
    outage.itIs("12T09:00");
    right(outage.record(from, to));

    outage.spread();

    assertEquals(List.of(at(ofCase), at(ofStage)), List.of(outage.due(id), outage.stageDue(id)));
  }

  /** A year that was mistyped would pause every open case, and tell every applicant. */
  @Test
  void an_outage_of_more_than_a_year_ago_is_taken_for_a_slip() {
    var now = Instant.parse("2026-02-12T03:00:00Z");
    var year = Duration.ofDays(366);

    assertTrue(recorded(now.minus(year).plusSeconds(1), now).isRight());
    assertInstanceOf(Unfit.ImpossibleOutage.class, recorded(now.minus(year), now).getLeft());
  }

  private static Either<Rejection, List<InstitutionEvent>> recorded(Instant from, Instant now) {
    var command = new RecordOutage.Command(COLLEGE, from, Optional.empty(), "no electricity");
    return RecordOutage.decide(new UUID(0, 1), command, now);
  }

  @Test
  void outages_that_overlap_count_once() {
    var id = story.registered(FREE);
    outage.itIs("12T09:00");
    right(outage.record("03T17:00", "04T08:00"));
    right(outage.record("03T12:00", "03T19:00"));
    right(outage.record("03T17:30", "04T19:00"));

    outage.spread();

    // 3 and 4 February do not count, each once.
    assertEquals(at("11T18:00"), outage.due(id));
  }

  /** Asked to supplement on Tuesday at 10:00, supplemented on Wednesday at 19:00: 3, 4 are lost. */
  @ParameterizedTest
  @CsvSource({
    "03T09:00, 04T12:00, 11T18:00", // lies within the suspension, but for an hour that ends no day
    "04T12:00, 05T19:00, 12T18:00", // lasts longer: the 5th is lost, too
    "02T17:00, 03T12:00, 11T18:00", // the day of the start does not count anyway
  })
  void an_outage_and_a_suspension_that_overlap_count_once(String from, String to, String ofCase) {
    var id = story.registered(FREE);
    outage.itIs("03T10:00");
    var ask = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, ask)));
    outage.itIs("04T19:00");
    var answer = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    right(story.desk.supplementApplication().handle(Order.of(AIDA, answer)));
    outage.itIs("12T09:00");
    right(outage.record(from, to));

    outage.spread();

    assertEquals(at(ofCase), outage.due(id));
  }

  @Test
  void whose_clock_stands_still_is_counted_with_the_outage_when_it_goes_on() {
    var id = story.registered(FREE);
    outage.itIs("04T10:00");
    var ask = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, ask)));
    right(outage.record("03T17:00", "04T08:00"));

    outage.spread();
    assertTrue(story.now(id).due().isEmpty());
    var answer = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    right(story.desk.supplementApplication().handle(Order.of(AIDA, answer)));

    assertEquals(at("10T18:00"), outage.due(id));
  }

  @Test
  void drafts_and_cases_at_their_end_keep_their_dates() {
    var draft = story.filled(FREE);
    var withdrawn = story.registered(FREE);
    right(
        story
            .desk
            .withdrawApplication()
            .handle(Order.of(AIDA, new WithdrawApplication.Command(withdrawn))));
    var events = List.of(story.events(draft), story.events(withdrawn));
    outage.itIs("04T09:00");
    right(outage.record("03T17:00", "04T08:00"));

    assertEquals(List.of(), outage.spread());
    assertEquals(events, List.of(story.events(draft), story.events(withdrawn)));
  }

  @Test
  void a_stage_that_opens_after_the_end_is_not_touched() {
    var id = story.filed(FREE);
    outage.itIs("03T14:00");
    right(outage.record("03T10:00", "03T13:00"));
    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));

    outage.spread();

    assertEquals(at("04T18:00"), outage.stageDue(id));
  }
}
