package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.kense.core.form.Fault;
import org.kense.core.form.Sha256;
import org.kense.core.law.Basis;
import org.kense.core.port.Documents;

/** Questions, documents and stages that only some cases have. */
class BranchingTest {
  private static final Map<String, String> PARENT = Map.of("name", "Aida", "relation", "parent");
  private static final Map<String, String> GUARDIAN =
      Map.of("name", "Aida", "relation", "guardian", "order-number", "7", "order-place", "Osh");
  private static final Basis RULE = BRANCHING.documents().getFirst().basis();

  private final Story story = Story.begins();

  private Either<Rejection, Receipt> answer(CaseId id, Map<String, String> changes) {
    return story.desk.answerFields().handle(Order.of(AIDA, new AnswerFields.Command(id, changes)));
  }

  private Either<Rejection, Receipt> attach(CaseId id) {
    var file = new Documents.Stored(Sha256.of(new byte[] {1}), 1);
    var command =
        new AttachDocument.Command(id, "birth-certificate", "b.pdf", "application/pdf", file);
    return story.desk.attachDocument().handle(Order.of(AIDA, command));
  }

  private CaseId guardian() {
    var id = story.draft(BRANCHING);
    right(answer(id, GUARDIAN));
    right(attach(id));
    return id;
  }

  @Test
  void a_parent_needs_no_document_and_cannot_attach_it() {
    var id = story.draft(BRANCHING);
    right(answer(id, PARENT));

    assertEquals(Either.left(new Unfit.DocumentNotAsked("birth-certificate", RULE)), attach(id));
    right(story.submit(id));
  }

  @Test
  void a_guardian_cannot_file_without_the_document() {
    var id = story.draft(BRANCHING);
    right(answer(id, GUARDIAN));

    assertEquals(
        Either.left(new Unfit.DocumentMissing("birth-certificate", RULE)), story.submit(id));
  }

  @Test
  void an_answer_to_what_is_not_asked_is_a_fault() {
    var id = story.draft(BRANCHING);
    right(answer(id, PARENT));

    assertEquals(
        Either.left(new Unfit.Faulty(List.of(new Fault.NotAsked("order-number")))),
        answer(id, Map.of("order-number", "7")));
  }

  @Test
  @Clause("CSC-25.5")
  void going_back_takes_away_only_what_no_longer_applies() {
    var id = guardian();

    right(answer(id, Map.of("relation", "parent")));

    var content = story.now(id).content();
    assertEquals(PARENT, content.answers().values());
    assertEquals(List.of(), content.attachments());
  }

  @ParameterizedTest
  @CsvSource({"parent, decide", "guardian, verify"})
  void the_route_goes_past_a_stage_whose_condition_does_not_hold(String relation, String next) {
    var id = relation.equals("guardian") ? guardian() : story.draft(BRANCHING);
    right(answer(id, relation.equals("guardian") ? GUARDIAN : PARENT));
    right(story.submit(id));
    right(story.desk.registerApplication().handle(Order.of(OFFICE, new Completion(id, Map.of()))));

    var prepared = new Completion(id, Map.of("course", "2"));
    right(story.desk.completeStage().handle(Order.of(STUDIES, prepared)));

    assertEquals(next, story.now(id).turn().openStage().orElseThrow().stage().value());
  }

  @Test
  void a_supplement_may_bring_what_a_corrected_answer_leads_to() {
    var id = story.draft(BRANCHING);
    right(answer(id, PARENT));
    right(story.submit(id));
    var asked = new AskSupplement.Command(id, "Who are you?", Set.of("relation"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(OFFICE, asked)));

    right(answer(id, Map.of("relation", "guardian", "order-number", "7", "order-place", "Osh")));
    right(attach(id));

    var proof = story.house.sign(AIDA, id);
    var supplement = new SupplementApplication.Command(id, proof);
    right(story.desk.supplementApplication().handle(Order.of(AIDA, supplement)));
  }

  @Test
  void what_is_not_asked_cannot_be_asked_as_a_supplement() {
    var id = story.draft(BRANCHING);
    right(answer(id, PARENT));
    right(story.submit(id));

    var asked = new AskSupplement.Command(id, "Number?", Set.of("order-number"), Set.of());
    var outcome = story.desk.askSupplement().handle(Order.of(OFFICE, asked));

    assertEquals(
        Either.left(new Unfit.Faulty(List.of(new Fault.NotAsked("order-number")))), outcome);
  }
}
