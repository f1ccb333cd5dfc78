package org.kense.core.usecase;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.port.Documents;
import org.kense.core.port.Ids;
import org.kense.core.port.Press;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;
import org.kense.core.service.Stage;
import org.kense.core.words.Sheets;

/** The result is made: printed where the service yields a document, and kept by its hash. */
public final class MakeReady {
  private final Desk desk;
  private final Press press;
  private final Documents documents;
  private final Ids ids;

  public MakeReady(Desk desk, Press press, Documents documents, Ids ids) {
    this.desk = desk;
    this.press = press;
    this.documents = documents;
    this.ids = ids;
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.MAKE_READY, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion.at(
        Effect.READIES,
        application,
        facts,
        (stage, findings) -> ready(closed(application, stage, findings, facts), stage));
  }

  private static Proceeding closed(
      Application application, Stage stage, Answers findings, Facts facts) {
    return Proceeding.of(application, facts)
        .then(new StatusEvent.MadeReady(facts.now()))
        .closing(stage, findings);
  }

  private List<Event> ready(Proceeding closed, Stage stage) {
    return (switch (closed.facts().service().result().kind()) {
          case ELECTRONIC_DOCUMENT -> closed.then(new CourseEvent.ResultMade(printed(closed)));
          case PAPER, DATA -> closed;
        })
        .opening(stage, closed.facts().now())
        .at(Moment.READY)
        .events();
  }

  private Attachment printed(Proceeding closed) {
    var facts = closed.facts();
    var sheet = Sheets.result(closed.application(), facts.service(), facts.offer());
    var stored = documents.store(new ByteArrayInputStream(press.print(sheet)));
    return new Attachment(
        ids.next().toString(),
        "result",
        sheet.number() + ".pdf",
        "application/pdf",
        stored.size(),
        stored.content());
  }
}
