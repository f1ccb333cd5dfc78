package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Set;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.service.RequiredDocument;

/** The applicant is about to attach a file: all that can be judged before its bytes are taken. */
public final class AnnounceDocument {
  /** To which case, for which of the service's documents, and what the file is said to be. */
  public record Command(CaseId id, String document, String mediaType) implements OnCase {}

  private final Desk desk;

  public AnnounceDocument(Desk desk) {
    this.desk = desk;
  }

  /** What the file has to be; nothing is written, and the key stays free for the file itself. */
  public Either<Rejection, RequiredDocument> handle(Order<Command> order) {
    return desk.read(order.actor(), Permission.ATTACH, order.command().id())
        .flatMap(reading -> welcome(order, reading));
  }

  private Either<Rejection, RequiredDocument> welcome(Order<Command> order, Reading reading) {
    return current(order, reading)
        .flatMap(current -> decide(current, order.command()))
        .fold(
            rejection ->
                used(order, rejection)
                    ? FileCheck.rule(order.command().document(), reading.facts().service())
                    : Either.left(rejection),
            Either::right);
  }

  private static Either<Rejection, Reading> current(Order<Command> order, Reading reading) {
    var actual = reading.file().version();
    return order
        .expected()
        .filter(expected -> expected != actual)
        .<Either<Rejection, Reading>>map(
            expected -> Either.left(new Untimely.Stale(expected, actual)))
        .orElseGet(() -> Either.right(reading));
  }

  static Either<Rejection, RequiredDocument> decide(Reading reading, Command command) {
    var facts = reading.facts();
    return Checks.open(
            reading.application(), AttachDocument.asked(facts), Set.of(command.document()))
        .flatMap(open -> FileCheck.asked(command.document(), open, facts.service()))
        .flatMap(rule -> FileCheck.suits(command.mediaType(), rule));
  }

  /**
   * Whether the key was used: then this may be the same upload once more, which is answered as
   * before however the case stands now, and only the bytes can tell. The decision is always the
   * rejection, so that nothing is written.
   */
  private boolean used(Order<Command> order, Rejection rejection) {
    return desk.handle(
            order, Permission.ATTACH, (application, command, facts) -> Either.left(rejection))
        .fold(answer -> answer instanceof Untimely.KeyReused, receipt -> true);
  }
}
