package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.institution.Outage;

/** An institution can work again: only now the length of its outage is known. */
public final class EndOutage {
  /** Which outage, and when it was over. */
  public record Command(InstitutionId institution, UUID outage, Instant to)
      implements InstitutionDesk.OnInstitution {}

  private final InstitutionDesk desk;

  public EndOutage(InstitutionDesk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Outage> handle(Order<Command> order) {
    return desk.handle(order, Permission.RECORD_OUTAGE, EndOutage::decide)
        .map(institution -> institution.outage(order.command().outage()).orElseThrow());
  }

  /** One that is over already has its end for ever: cases were paused by it. */
  static Either<Rejection, List<InstitutionEvent>> decide(
      Institution institution, Command command, Instant now) {
    return institution
        .outage(command.outage())
        .filter(Outage::lasts)
        .<Either<Rejection, Outage>>map(Either::right)
        .orElseGet(() -> Either.left(new Barred.Unknown(command.outage().toString())))
        .flatMap(outage -> ended(outage, command.to(), now));
  }

  private static Either<Rejection, List<InstitutionEvent>> ended(
      Outage outage, Instant to, Instant now) {
    return to.isAfter(now) || !outage.from().isBefore(to)
        ? Either.left(new Unfit.ImpossibleOutage(outage.from(), Optional.of(to), now))
        : Either.right(List.of(new InstitutionEvent.OutageEnded(outage.id(), to)));
  }
}
