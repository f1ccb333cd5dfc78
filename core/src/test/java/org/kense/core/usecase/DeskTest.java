package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.Denial;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;

/** Every command's way over the desk: right, reach, key, version, and nothing half done. */
class DeskTest {
  private final Story story = Story.begins();

  private static <C> Order<C> once(Actor actor, C command, String key, String request) {
    var digest = Sha256.of(request.getBytes(StandardCharsets.UTF_8));
    return new Order<>(actor, command, Optional.of(new Order.Once(key, digest)), Optional.empty());
  }

  private static <C> Order<C> expecting(Actor actor, C command, long version) {
    return new Order<>(actor, command, Optional.empty(), Optional.of(version));
  }

  private static AnswerFields.Command answer(CaseId id, String name) {
    return new AnswerFields.Command(id, Map.of("name", name));
  }

  @Test
  void a_repeated_key_gets_the_first_answer_and_adds_no_event() {
    var id = story.draft(FREE);
    var order = once(AIDA, answer(id, "Aida"), "key-1", "a");
    var first = right(story.desk.answerFields().handle(order));
    right(story.desk.answerFields().handle(Order.of(AIDA, answer(id, "Aida B."))));
    var before = story.events(id);

    var again = right(story.desk.answerFields().handle(order));

    assertEquals(first, again);
    assertEquals(before, story.events(id));
  }

  @Test
  void a_repeated_start_gives_the_same_draft() {
    var command = new StartDraft.Command(COLLEGE, FREE.ref().code(), PORTAL, Lang.EN);
    var order = once(AIDA, command, "key-1", "a");

    var first = right(story.desk.startDraft().handle(order));
    var again = right(story.desk.startDraft().handle(order));

    assertEquals(first, again);
  }

  @Test
  void a_key_with_another_request_is_refused() {
    var id = story.draft(FREE);
    right(story.desk.answerFields().handle(once(AIDA, answer(id, "Aida"), "key-1", "a")));

    var other = story.desk.answerFields().handle(once(AIDA, answer(id, "B"), "key-1", "b"));

    assertEquals(Either.left(new Untimely.KeyReused("key-1")), other);
  }

  @Test
  void a_rejection_is_not_remembered_under_its_key() {
    var id = story.draft(FREE);
    var tooSoon = once(AIDA, new RateService.Command(id, 5, ""), "key-1", "a");
    assertTrue(story.desk.rateService().handle(tooSoon).isLeft());

    assertEquals(
        Either.left(new Untimely.WrongStatus("draft")), story.desk.rateService().handle(tooSoon));
  }

  @Test
  void of_two_commands_on_one_version_the_second_is_stale() {
    var id = story.draft(FREE);
    var seen = story.events(id);
    right(story.desk.answerFields().handle(expecting(AIDA, answer(id, "Aida"), seen)));

    var second = story.desk.answerFields().handle(expecting(AIDA, answer(id, "B"), seen));

    assertEquals(Either.left(new Untimely.Stale(seen, seen + 1L)), second);
  }

  @Test
  void somebody_elses_case_looks_unknown() {
    var id = story.draft(FREE);
    var none = new CaseId(COLLEGE, new UUID(1, 2));

    var theirs = story.desk.reading().application().handle(MARAT, id);
    var nobodys = story.desk.reading().application().handle(MARAT, none);

    assertEquals(Either.left(new Barred.Unknown(id.toString())), theirs);
    assertEquals(Either.left(new Barred.Unknown(none.toString())), nobodys);
  }

  @Test
  void a_role_without_the_right_is_told_so() {
    var id = story.filed(FREE);

    var outcome = story.desk.registerApplication().handle(Order.of(AIDA, done(id)));

    assertEquals(
        Either.left(new Barred.NotPermitted(new Denial(Role.APPLICANT, Permission.REGISTER))),
        outcome);
  }

  @Test
  @Clause("DUP-6")
  void no_stage_begins_before_the_one_that_is_its_ground() {
    var id = story.filed(FREE);
    var before = story.events(id);

    var outcome = story.desk.completeStage().handle(Order.of(OFFICE, done(id)));

    assertInstanceOf(Untimely.OutOfOrder.class, outcome.getLeft());
    assertEquals(before, story.events(id));
  }

  @Test
  void a_stage_belongs_to_its_unit() {
    var id = story.registered(FREE);

    var outcome = story.desk.completeStage().handle(Order.of(OFFICE, done(id)));

    assertInstanceOf(Barred.ForOtherUnit.class, outcome.getLeft());
  }

  @Test
  void a_deadline_beyond_the_calendar_is_refused_and_not_guessed() {
    story.house.clock().advanceTo(Instant.parse("2027-12-30T04:00:00Z"));
    var id = story.filed(FREE);

    var outcome = story.desk.registerApplication().handle(Order.of(OFFICE, done(id)));

    assertEquals(Either.left(new Untimely.CalendarEnds("KG", LocalDate.of(2027, 12, 31))), outcome);
  }

  @Test
  void a_service_that_is_not_offered_cannot_be_begun() {
    var none = new ServiceCode("kg.nothing");
    var command = new StartDraft.Command(COLLEGE, none, PORTAL, Lang.EN);

    var outcome = story.desk.startDraft().handle(Order.of(AIDA, command));

    assertEquals(Either.left(new Barred.NotOffered(none, COLLEGE)), outcome);
  }

  @Test
  void a_service_comes_through_its_own_channels_only() {
    var post = new ChannelCode("post");
    var command = new StartDraft.Command(COLLEGE, FREE.ref().code(), post, Lang.EN);

    var outcome = story.desk.startDraft().handle(Order.of(AIDA, command));

    assertEquals(Either.left(new Barred.NoSuchChannel(post, List.of(PORTAL))), outcome);
  }
}
