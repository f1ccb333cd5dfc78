package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Fault;
import org.kense.core.form.Sha256;
import org.kense.core.person.Agreement;

/** What a draft asks for before it can be filed. */
class DraftTest {
  private final Story story = Story.begins();

  private Either<Rejection, Receipt> answer(CaseId id, String field, String value) {
    return story
        .desk
        .answerFields()
        .handle(Order.of(AIDA, new AnswerFields.Command(id, Map.of(field, value))));
  }

  @ParameterizedTest
  @Clause("CSC-24")
  @CsvSource({
    "name, '', nothing wrong: it empties the field",
    "copies, 4, out of bounds",
    "copies, two, no number",
    "phone, 0312 123456, not E.164",
    "nickname, A, no such field"
  })
  void a_field_is_checked_on_its_own_when_it_is_filled(String field, String value, String why) {
    var id = story.draft(FREE);

    var outcome = answer(id, field, value);

    assertEquals(why.startsWith("nothing"), outcome.isRight(), why);
    if (outcome.isLeft()) {
      var faulty = (Unfit.Faulty) outcome.getLeft();
      assertEquals(field, faulty.faults().getFirst().field());
    }
  }

  @Test
  @Clause("CSC-25.5")
  void what_was_entered_stays_whatever_comes_after() {
    var id = story.draft(FREE);
    right(answer(id, "name", "Айдай"));
    assertTrue(answer(id, "phone", "wrong").isLeft());

    right(answer(id, "copies", "2"));

    assertEquals(
        Map.of("name", "Айдай", "copies", "2"), story.now(id).content().answers().values());
  }

  @Test
  @Clause("CSC-23")
  void a_draft_with_a_required_field_empty_cannot_be_filed() {
    var id = story.draft(FREE);

    assertEquals(
        Either.left(new Unfit.Faulty(List.of(new Fault.Missing("name")))), story.submit(id));
  }

  @Test
  void a_draft_without_its_required_document_cannot_be_filed() {
    var id = story.draft(CHARGED);
    right(answer(id, "name", "Aida"));

    var outcome = story.submit(id);

    assertEquals("scan", ((Unfit.DocumentMissing) outcome.getLeft()).document());
  }

  @Test
  void a_file_of_another_kind_is_turned_away() {
    var id = story.draft(CHARGED);

    var outcome = story.desk.attachDocument().handle(Order.of(AIDA, story.scan(id, "text/html")));

    assertEquals(
        Either.left(
            new Unfit.WrongMediaType(
                "scan", "text/html", List.of("application/pdf", "image/jpeg"))),
        outcome);
  }

  @Test
  void a_file_can_be_taken_away_again() {
    var id = story.filled(CHARGED);
    var file = story.now(id).content().attachments().getFirst().id();

    right(story.desk.removeDocument().handle(Order.of(AIDA, new RemoveDocument.Command(id, file))));

    assertTrue(story.now(id).content().attachments().isEmpty());
  }

  @Test
  @Clause("CSC-12.3")
  void nothing_is_filed_without_consent_to_the_text_in_force() {
    var id = story.filled(FREE);
    var withdrawal = new WithdrawConsent.Command(Agreement.PERSONAL_DATA);
    right(story.desk.withdrawConsent().handle(Order.of(AIDA, withdrawal)));

    var outcome = story.submit(id);

    assertEquals(
        Either.left(new Ungrounded.ConsentMissing(Set.of(Agreement.PERSONAL_DATA), "2026-01")),
        outcome);
  }

  @Test
  @Clause("CSC-12.3")
  void consent_to_an_older_text_is_none() {
    var id = story.filled(FREE);
    var old = new GiveConsent.Command(Agreement.TERMS_OF_USE, "2019-01");
    right(story.desk.giveConsent().handle(Order.of(AIDA, old)));

    assertInstanceOf(Ungrounded.ConsentMissing.class, story.submit(id).getLeft());
  }

  @Test
  @Clause("CSC-13")
  void what_was_declared_stays_as_it_was_signed_to_the_end_of_the_case() {
    var id = story.filled(FREE);
    var declared = right(story.desk.reading().declaration().handle(AIDA, id)).declaration().bytes();
    right(story.submit(id));
    var filed = story.now(id).content();

    var changed = answer(id, "name", "Somebody else");
    right(story.desk.registerApplication().handle(Order.of(OFFICE, done(id))));
    right(story.prepare(id));

    assertTrue(changed.isLeft());
    assertEquals(filed, story.now(id).content());
    assertEquals(AIDA.id(), filed.signature().orElseThrow().signer());
    assertEquals(Sha256.of(declared), filed.signature().orElseThrow().content());
  }

  @Test
  @Clause("CSC-8.2")
  @Clause("CSC-12.5")
  void a_signature_of_what_the_draft_said_before_does_not_hold() {
    var id = story.filled(FREE);
    var proof = story.house.sign(AIDA, id);
    right(answer(id, "name", "Somebody else"));

    var outcome =
        story
            .desk
            .submitApplication()
            .handle(Order.of(AIDA, new SubmitApplication.Command(id, proof)));

    assertEquals(Either.left(new Ungrounded.SignatureFails(List.of("code-wrong"))), outcome);
    assertEquals("draft", story.now(id).status().code());
  }

  @Test
  void what_is_filed_can_no_longer_be_changed() {
    var id = story.filed(FREE);

    assertEquals(Either.left(new Untimely.WrongStatus("submitted")), answer(id, "name", "B"));
  }

  @Test
  void an_applicant_withdraws_until_it_is_decided() {
    var id = story.registered(FREE);

    var command = Order.of(AIDA, new WithdrawApplication.Command(id));
    right(story.desk.withdrawApplication().handle(command));

    assertEquals("withdrawn", story.now(id).status().code());
    assertTrue(story.now(id).notices().owed().findAny().isEmpty());
    assertEquals(
        Either.left(new Untimely.WrongStatus("withdrawn")),
        story.desk.withdrawApplication().handle(command));
  }
}
