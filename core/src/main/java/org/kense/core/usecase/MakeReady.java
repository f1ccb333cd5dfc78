package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DataResult;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.form.Attachment;
import org.kense.core.port.Records;
import org.kense.core.service.Moment;
import org.kense.core.service.RecordRule;
import org.kense.core.service.Stage;
import org.kense.core.words.Sheets;

/**
 * The result is made: data go into their record, a document is printed and kept by its hash.
 *
 * <p>Which version of a record is the newest is asked for here; whoever was faster makes the append
 * stale.
 */
public final class MakeReady {
  private final Desk desk;
  private final Acts acts;
  private final Records records;
  private final Printing printing;

  public MakeReady(Desk desk, Ports ports) {
    this.desk = desk;
    this.acts = new Acts(ports.signatures());
    this.records = ports.records();
    this.printing = new Printing(ports);
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.MAKE_READY, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(Deed.MAKE_READY, application, facts)
        .flatMap(done -> acts.signed(done, completion.signature(), application, facts))
        .map(done -> ready(closed(application, done, facts), done.stage()));
  }

  private static Proceeding closed(Application application, Done done, Facts facts) {
    return Proceeding.of(application, facts)
        .then(new StatusEvent.MadeReady(facts.now()))
        .closing(done);
  }

  private List<Event> ready(Proceeding closed, Stage stage) {
    var form = closed.facts().service().result().form();
    return (switch (form.in(closed.application().content().answers())) {
          case ELECTRONIC_DOCUMENT -> printed(closed, Sheets::result);
          case DATA -> data(closed);
          case PAPER -> closed;
        })
        .opening(stage, Began.at(closed.facts().now()))
        .at(Moment.READY)
        .events();
  }

  /** Data go into their record, and the document tells so; without a record they are just told. */
  private Proceeding data(Proceeding closed) {
    return closed.facts().service().result().record().stream()
        .map(rule -> told(closed.then(versions(rule, closed)), Sheets::result))
        .findFirst()
        .orElseGet(() -> told(closed, Sheets::data));
  }

  /** To people on a sheet, to programs as signed data. */
  private Proceeding told(Proceeding now, Sheets.Layout layout) {
    return made(now, layout, printing.keep(DataResult.of(now.application(), now.facts().offer())));
  }

  private Stream<CourseEvent.RecordMade> versions(RecordRule rule, Proceeding closed) {
    var book = new RecordBook(rule, closed.application());
    return book.after(records.last(book.name()), closed.facts().now());
  }

  private Proceeding printed(Proceeding now, Sheets.Layout layout) {
    return made(now, layout, Optional.empty());
  }

  private Proceeding made(Proceeding now, Sheets.Layout layout, Optional<Attachment> data) {
    var facts = now.facts();
    var sheet = layout.sheet(now.application(), facts.service(), facts.offer());
    var document = printing.keep(sheet, now.application());
    return now.then(new CourseEvent.ResultMade(document, data));
  }
}
