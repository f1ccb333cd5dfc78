package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.access.Actor;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Step;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.port.CalendarsContract;
import org.kense.core.service.Offer;
import org.kense.core.words.ExplanationWords;

/** An explanation explains the deadline that was set, and no other. */
class ExplainDeadlinesTest {
  private final Story story = Story.begins();

  private void explainsWhatWasRecorded(CaseId id) {
    var recorded = story.now(id).deadlines();
    var explained = right(story.desk.reading().deadlines().handle(AIDA, id));
    assertEquals(recorded.size(), explained.size());
    explained.forEach(
        each -> {
          var falls = (Step.Falls) falls(each.explanation());
          assertEquals(Objects.requireNonNull(recorded.get(each.of())).at(), falls.at());
        });
  }

  private static Step falls(Explanation explanation) {
    return explanation.steps().stream()
        .filter(step -> step instanceof Step.Falls)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_explained_deadline_is_the_recorded_one_also_after_a_pause() {
    var id = story.filed(FREE);
    right(ask(OFFICE, id));
    story.house.clock().advance(Duration.ofDays(3));
    var proof = story.house.sign(AIDA, id);
    var command = new SupplementApplication.Command(id, proof);
    right(story.desk.supplementApplication().handle(Order.of(AIDA, command)));

    explainsWhatWasRecorded(id);
    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));
    explainsWhatWasRecorded(id);
  }

  private Either<Rejection, Receipt> ask(Actor unit, CaseId id) {
    var command = new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
    return story.desk.askSupplement().handle(Order.of(unit, command));
  }

  @Test
  void a_deadline_counted_with_an_older_calendar_is_explained_day_by_day_with_that_one() {
    var id = story.registered(FREE);
    var tuesday = LocalDate.of(2026, 2, 3);
    story.desk.ports().calendars().publish(CalendarsContract.withDayOff("2026.2", tuesday));

    var steps =
        right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst().explanation().steps();

    assertTrue(steps.contains(new Step.Counted(tuesday, 1)), () -> "" + steps);
    assertTrue(steps.stream().noneMatch(step -> step instanceof Step.CountedWith));
    explainsWhatWasRecorded(id);
  }

  @Test
  void a_stopped_clock_is_counted_with_the_newest_calendar_when_it_goes_on() {
    var id = story.registered(FREE);
    right(ask(STUDIES, id));
    var thursday = LocalDate.of(2026, 2, 5);
    story.desk.ports().calendars().publish(CalendarsContract.withDayOff("2026.2", thursday));
    var command = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    right(story.desk.supplementApplication().handle(Order.of(AIDA, command)));

    var due = story.now(id).due().orElseThrow();

    assertEquals("KG@2026.2", due.calendar());
  }

  @Test
  void one_counted_with_hours_that_changed_since_is_explained_day_by_day_with_those() {
    var id = story.registered(FREE);
    changeHours(LocalDate.of(2026, 2, 3));
    story.house.clock().advance(Duration.ofDays(2));

    var first = right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst().explanation();

    assertTrue(first.steps().stream().anyMatch(step -> step instanceof Step.Counted));
    assertTrue(first.steps().stream().noneMatch(step -> step instanceof Step.CountedWith));
    explainsWhatWasRecorded(id);
  }

  /** The mornings only, from a day on. */
  private void changeHours(LocalDate from) {
    var offer = offer(FREE);
    var hours =
        WorkHours.of("sample-2", offer.hours().zone(), LocalTime.of(8, 0), LocalTime.of(12, 0));
    story
        .desk
        .ports()
        .offers()
        .put(
            new Offer(
                offer.provider(),
                offer.service(),
                from,
                hours,
                offer.terms(),
                offer.fee(),
                offer.collection(),
                offer.campaigns()));
  }

  @Test
  void a_deadline_counted_with_hours_that_nobody_knows_any_more_says_so_and_stays() {
    var id = story.registered(FREE);
    changeHours(offer(FREE).from());

    var first = right(story.desk.reading().deadlines().handle(AIDA, id)).getFirst().explanation();

    assertTrue(first.steps().contains(new Step.CountedWith("KG@2026.1", "sample-1")));
    explainsWhatWasRecorded(id);
    for (var lang : Lang.values()) {
      assertTrue(
          ExplanationWords.lines(first, lang).stream().anyMatch(line -> line.contains("sample-1")));
    }
  }
}
