package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Application;
import org.kense.core.application.Recorded;
import org.kense.core.application.Turn;
import org.kense.core.application.Untimely;
import org.kense.core.service.GroundCode;

/** An application from draft to delivered, in memory. */
class DraftToDeliveredTest {
  private final Story story = Story.begins();

  @Test
  @Clause("CSC-6.2")
  @Clause("CSC-6.4")
  @Clause("EPO-8.12")
  void a_free_service_goes_from_draft_to_delivered() {
    var id = story.registered(FREE);

    right(story.prepare(id));
    right(story.desk.grantApplication().handle(Order.of(HEAD, done(id))));
    right(story.desk.makeReady().handle(Order.of(STUDIES, done(id))));
    right(story.desk.handOver().handle(Order.of(OFFICE, done(id))));

    var end = story.now(id);
    assertEquals("delivered", end.status().code());
    assertEquals(new Turn.OfNobody(), end.turn());
    assertEquals(
        List.of("fill", "register", "prepare", "decide", "issue", "deliver"),
        end.course().done().stream().map(done -> done.stage().value()).toList());
  }

  @Test
  void the_result_says_what_was_entered_and_found() throws Exception {
    var id = story.registered(FREE);
    right(story.prepare(id));
    right(story.desk.grantApplication().handle(Order.of(HEAD, done(id))));

    right(story.desk.makeReady().handle(Order.of(STUDIES, done(id))));

    var result = story.now(id).course().result().orElseThrow();
    var opened = right(story.desk.reading().document().handle(AIDA, id, result.id()));
    var text = new String(opened.bytes().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("Aida studies in year 2."), text);
    assertTrue(text.contains("No " + story.now(id).heading().number().orElseThrow()), text);
  }

  @Test
  @Clause("CSC-11.4")
  @Clause("CSC-32")
  void the_applicant_rates_the_service_once_it_has_ended() {
    var id = story.filed(CHARGED);
    right(
        story
            .desk
            .declineApplication()
            .handle(Order.of(OFFICE, new DeclineApplication.Command(id, untrue()))));

    var rating = Order.of(AIDA, new RateService.Command(id, 2, "Say it earlier"));
    right(story.desk.rateService().handle(rating));

    assertEquals(2, story.now(id).course().rating().orElseThrow().stars());
    assertEquals(
        Either.left(new Untimely.WrongStatus("declined")), story.desk.rateService().handle(rating));
  }

  private static List<Reason> untrue() {
    return List.of(new Reason(new GroundCode("untrue"), "The name is another one."));
  }

  @Test
  @Clause("CSC-6.3")
  @Clause("CSC-15.1")
  void what_is_shown_is_the_fold_of_the_journal() {
    var id = story.registered(CHARGED);

    var events = story.house.applications().journal(id).stream().map(Recorded::event).toList();

    assertEquals(
        Application.of(events),
        right(story.desk.reading().application().handle(AIDA, id)).application());
  }

  @Test
  @Clause("CSC-27.1")
  @Clause("CSC-27.2")
  void the_service_begins_with_registration_and_so_does_its_limit() {
    var id = story.filed(FREE);
    assertTrue(story.now(id).due().isEmpty());
    story.house.clock().advance(Duration.ofHours(24));

    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));

    // Registered on Tuesday 3 February: five working days later it is Tuesday 10, 18:00 in Bishkek.
    assertEquals(Instant.parse("2026-02-10T12:00:00Z"), story.now(id).due().orElseThrow().at());
  }
}
