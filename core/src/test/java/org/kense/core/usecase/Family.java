package org.kense.core.usecase;

import static org.kense.core.memory.Samples.*;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.kense.core.access.Actor;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent.RegisterAsked;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.form.Sources;
import org.kense.core.law.Lang;
import org.kense.core.memory.SamplePeople;

/** Moves of an application for a child. */
final class Family {
  static final String PERSONS = "persons-register";
  static final String CIVIL_STATUS = "civil-status-register";
  static final String GUARDIANSHIP = "guardianship-register";
  static final String EDUCATION = "education-system";

  static final Map<String, String> DAUGHTER =
      Map.of("relation", "parent", "child-pin", SamplePeople.DAUGHTER);
  static final Map<String, String> WARD =
      Map.of("relation", "guardian", "child-pin", SamplePeople.WARD);

  final Story story = Story.begins();

  Either<Rejection, Receipt> start(Actor person) {
    story.agree(person);
    var command = new StartDraft.Command(COLLEGE, FAMILY.ref().code(), PORTAL, Lang.EN);
    return story.desk.startDraft().handle(Order.of(person, command));
  }

  CaseId draft() {
    return Story.right(start(AIDA)).application().id();
  }

  /** A draft in which Aida entered this. */
  CaseId entered(Map<String, String> answers) {
    var id = draft();
    Story.right(answer(id, answers));
    return id;
  }

  Either<Rejection, Receipt> answer(CaseId id, Map<String, String> changes) {
    return story.desk.answerFields().handle(Order.of(AIDA, new AnswerFields.Command(id, changes)));
  }

  Either<Rejection, Receipt> ask(CaseId id, String register) {
    return ask(AIDA, id, register);
  }

  Either<Rejection, Receipt> ask(Actor actor, CaseId id, String register) {
    return story.desk.askRegister().handle(Order.of(actor, new AskRegister.Command(id, register)));
  }

  Map<String, String> answers(CaseId id) {
    return story.now(id).content().answers().values();
  }

  Sources sources(CaseId id) {
    return story.now(id).content().sources();
  }

  List<RegisterAsked> inquiries(CaseId id) {
    return story.house.applications().journal(id).stream()
        .map(Recorded::event)
        .filter(RegisterAsked.class::isInstance)
        .map(RegisterAsked.class::cast)
        .toList();
  }
}
