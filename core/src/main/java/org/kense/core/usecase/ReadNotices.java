package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Moves;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.words.Dossier;
import org.kense.core.words.Letter;
import org.kense.core.words.NoticeWords;
import org.kense.core.words.Sheets;

/** The notices that the applicant was sent, in the words that they had then (CSC-31, ENR-7.1). */
public final class ReadNotices {
  /**
   * One of them.
   *
   * @param version the event of the case that sent it, by which it is known
   */
  public record Sent(long version, String kind, Instant at, Letter letter) {}

  private final Desk desk;
  private final Ports ports;

  public ReadNotices(Desk desk, Ports ports) {
    this.desk = desk;
    this.ports = ports;
  }

  /** All that were sent, the oldest first. */
  public Either<Rejection, List<Sent>> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id).map(this::sent);
  }

  /** One of them as a PDF, to keep or print. */
  public Either<Rejection, byte[]> print(Actor actor, CaseId id, long version) {
    return desk.read(actor, Permission.READ, id)
        .flatMap(
            reading ->
                sent(reading).stream()
                    .filter(notice -> notice.version() == version)
                    .findFirst()
                    .<Either<Rejection, Sent>>map(Either::right)
                    .orElseGet(() -> Either.left(new Barred.Unknown(id + "/" + version)))
                    .map(notice -> print(notice, reading)));
  }

  private byte[] print(Sent notice, Reading reading) {
    var facts = reading.facts();
    var dossier = new Dossier(reading.application(), facts.service(), facts.offer());
    var sheet = Sheets.notice(notice.letter(), notice.at(), dossier);
    return new Printing(ports).print(sheet, reading.application());
  }

  private List<Sent> sent(Reading reading) {
    var journal = ports.applications().journal(reading.application().id());
    return journal.stream()
        .flatMap(
            recorded ->
                recorded.event() instanceof NoticeEvent.NoticeSent notice
                    ? Stream.of(sent(recorded.version(), notice, then(recorded, journal, reading)))
                    : Stream.of())
        .toList();
  }

  /** The case as it was then, with the deadlines that had just moved. */
  private static Dossier then(Recorded recorded, List<Recorded> journal, Reading reading) {
    var version = recorded.version();
    var events = journal.stream().limit(version).map(Recorded::event).toList();
    return new Dossier(
        Application.of(events),
        reading.facts().service(),
        reading.facts().offer(),
        Moves.before(version, journal));
  }

  private static Sent sent(long version, NoticeEvent.NoticeSent notice, Dossier then) {
    var lang = then.application().heading().start().lang();
    var letter = NoticeWords.of(notice.kind(), notice.on(), then, lang);
    return new Sent(version, notice.kind(), notice.at(), letter);
  }
}
