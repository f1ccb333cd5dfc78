package org.kense.persistence.everyway;

import static org.kense.persistence.everyway.Walk.order;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.form.Attachment;
import org.kense.core.service.RequiredDocument;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AskRegister;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RateService;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RemoveDocument;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.SupplementApplication;
import org.kense.core.usecase.WithdrawApplication;

/** What an applicant may try. */
final class Applicants {
  private Applicants() {}

  /** Fills the whole form; who was asked to supplement, only what was asked for. */
  static Either<Rejection, Receipt> answer(Walk walk) {
    var before = walk.now().content().answers();
    var all = walk.imagined.answers(walk.service.form(), before);
    var asked =
        walk.now().turn() instanceof Turn.OfApplicant turn
            ? only(all, turn.request().fields())
            : all;
    return walk.desk()
        .answerFields()
        .handle(Order.of(walk.filer(), new AnswerFields.Command(walk.id, asked)));
  }

  /** Has every register asked that can be, each of which knows the applicant; then fills gaps. */
  static Either<Rejection, Receipt> askRegisters(Walk walk) {
    var form = walk.service.form();
    form.registers().forEach(walk::known);
    form.registers()
        .forEach(
            register ->
                walk.desk()
                    .askRegister()
                    .handle(order(new AskRegister.Command(walk.id, register.code()))));
    var before = walk.now().content().answers();
    var gaps = new HashMap<>(walk.imagined.gaps(form, before));
    if (walk.now().turn() instanceof Turn.OfApplicant turn) {
      gaps.keySet().retainAll(form.following(turn.request().fields()));
    }
    return walk.desk()
        .answerFields()
        .handle(Order.of(walk.filer(), new AnswerFields.Command(walk.id, gaps)));
  }

  private static Map<String, String> only(Map<String, String> all, Iterable<String> asked) {
    var some = new HashMap<String, String>();
    asked.forEach(field -> all.computeIfPresent(field, (name, value) -> some.put(name, value)));
    return some;
  }

  /** The first document that is asked for and lacking; where nothing lacks, one too many. */
  static Either<Rejection, Receipt> attach(Walk walk) {
    var content = walk.now().content();
    return walk.service.documents().stream()
        .filter(document -> !content.has(document.code()))
        .filter(document -> document.when().holds(walk.now().entered()))
        .findFirst()
        .or(() -> walk.service.documents().stream().findFirst())
        .map(document -> attach(walk, document))
        .orElseGet(() -> submit(walk));
  }

  private static Either<Rejection, Receipt> attach(Walk walk, RequiredDocument document) {
    var bytes = new ByteArrayInputStream("scan".getBytes(StandardCharsets.UTF_8));
    var stored = walk.desk().ports().documents().store(bytes);
    var type = document.mediaTypes().iterator().next();
    return walk.desk()
        .attachDocument()
        .handle(
            Order.of(
                walk.filer(),
                new AttachDocument.Command(walk.id, document.code(), "scan", type, stored)));
  }

  static Either<Rejection, Receipt> remove(Walk walk) {
    var some =
        walk.now().content().attachments().stream().map(Attachment::id).findFirst().orElse("none");
    return walk.desk()
        .removeDocument()
        .handle(Order.of(walk.filer(), new RemoveDocument.Command(walk.id, some)));
  }

  static Either<Rejection, Receipt> submit(Walk walk) {
    var signed = new SubmitApplication.Command(walk.id, walk.signature());
    return walk.desk().submitApplication().handle(Order.of(walk.filer(), signed));
  }

  static Either<Rejection, Receipt> supplement(Walk walk) {
    var signed = new SupplementApplication.Command(walk.id, walk.signature());
    return walk.desk().supplementApplication().handle(Order.of(walk.filer(), signed));
  }

  static Either<Rejection, Receipt> rate(Walk walk) {
    return walk.desk().rateService().handle(order(new RateService.Command(walk.id, 4, "")));
  }

  static Either<Rejection, Receipt> withdraw(Walk walk) {
    return walk.desk()
        .withdrawApplication()
        .handle(order(new WithdrawApplication.Command(walk.id)));
  }
}
