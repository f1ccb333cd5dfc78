package org.kense.core.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.HeldPaper;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** What the house prints, as sheets, in the language that the applicant chose. */
public final class Sheets {
  private static final Wording LABELS = Wording.of("sheets");

  private Sheets() {}

  /** A way to lay a case out on a sheet. */
  @FunctionalInterface
  public interface Layout {
    Sheet sheet(Application application, Service service, Offer offer);
  }

  /** The result of a service: its text with every answer and finding in its place. */
  public static Sheet result(Application application, Service service, Offer offer) {
    var text = service.result().text().in(application.heading().start().lang());
    var dossier = new Dossier(application, service, offer);
    var reader = dossier.reader(text.lang());
    return new Sheet(
        dossier.origin(Sheet.Kind.RESULT),
        text.lang(),
        reader.text(offer.provider().name()),
        reader.text(service.result().title()),
        number(application),
        day(application.status().at(), offer),
        List.of(),
        Stream.concat(
                Blanks.filled(text.words(), Entered.of(dossier, text.lang())).stream(),
                dossier.support(text.lang()))
            .toList());
  }

  /** What is known in the case, label by label: a result that is data and no document (CSC-29). */
  public static Sheet data(Application application, Service service, Offer offer) {
    var title = service.result().title().in(application.heading().start().lang());
    var dossier = new Dossier(application, service, offer);
    var reader = dossier.reader(title.lang());
    return new Sheet(
        dossier.origin(Sheet.Kind.RESULT),
        title.lang(),
        reader.text(offer.provider().name()),
        title.words(),
        number(application),
        day(application.status().at(), offer),
        Stream.concat(
                Entered.rows(application, service, title.lang()).stream(),
                Entered.found(dossier, title.lang()))
            .toList(),
        Stream.concat(Stream.of(LABELS.say("data", title.lang())), dossier.support(title.lang()))
            .toList());
  }

  /** The application as it was filed, or as it stands now, to keep or print (CSC-25.3). */
  public static Sheet application(Application application, Service service, Offer offer) {
    var title = service.title().in(application.heading().start().lang());
    var dossier = new Dossier(application, service, offer);
    var reader = dossier.reader(title.lang());
    return new Sheet(
        dossier.origin(Sheet.Kind.APPLICATION),
        title.lang(),
        reader.text(offer.provider().name()),
        LABELS.say("title", title.lang(), title.words()),
        number(application),
        day(application.content().changedAt(), offer),
        Stream.of(
                Particulars.before(dossier, reader),
                Entered.rows(application, service, title.lang()).stream(),
                Particulars.after(dossier, reader))
            .flatMap(rows -> rows)
            .toList(),
        dossier.support(title.lang()).toList());
  }

  /** What was taken from the applicant, as what, and what was given back (DUP-9F.4). */
  public static Sheet receipt(Application application, Service service, Offer offer) {
    var title = service.title().in(application.heading().start().lang());
    var dossier = new Dossier(application, service, offer);
    var reader = dossier.reader(title.lang());
    var papers = application.course().papers().all();
    var last = papers.isEmpty() ? application.status().at() : papers.getLast().takenAt();
    return new Sheet(
        dossier.origin(Sheet.Kind.RECEIPT),
        title.lang(),
        reader.text(offer.provider().name()),
        LABELS.say("receipt", title.lang()),
        number(application),
        day(last, offer),
        Stream.concat(
                Particulars.before(dossier, reader),
                papers.stream().map(paper -> held(paper, reader)))
            .toList(),
        dossier.support(title.lang()).toList());
  }

  /** A notice that was sent, to keep or print (ENR-7.1). */
  public static Sheet notice(Letter letter, Instant sentAt, Dossier dossier) {
    var reader = dossier.reader(letter.lang());
    return new Sheet(
        dossier.origin(Sheet.Kind.NOTICE),
        letter.lang(),
        reader.text(dossier.offer().provider().name()),
        letter.subject(),
        number(dossier.application()),
        day(sentAt, dossier.offer()),
        List.of(),
        letter.body().lines().filter(line -> !line.isBlank()).toList());
  }

  private static Sheet.Row held(HeldPaper held, Reader reader) {
    var paper = held.paper();
    var as = PaperWords.of(paper.as(), reader.lang());
    var taken = reader.time(held.takenAt());
    return new Sheet.Row(
        reader.document(paper.document()),
        held.returnedAt()
            .map(at -> LABELS.say("returned", reader.lang(), as, taken, reader.time(at)))
            .orElseGet(() -> LABELS.say("taken", reader.lang(), as, taken)));
  }

  private static LocalDate day(Instant at, Offer offer) {
    return LocalDate.ofInstant(at, offer.hours().zone());
  }

  private static String number(Application application) {
    return application.heading().number().map(CaseNumber::digits).orElse("");
  }
}
