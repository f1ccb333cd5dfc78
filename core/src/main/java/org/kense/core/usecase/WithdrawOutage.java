package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.institution.Outage;

/** An outage was recorded wrongly: of what it did nothing is to stay, but that it was recorded. */
public final class WithdrawOutage {
  /** Which outage, whether it lasts or is over, and what was wrong with it. */
  public record Command(InstitutionId institution, UUID outage, String reason)
      implements InstitutionDesk.OnInstitution {}

  private final InstitutionDesk desk;

  public WithdrawOutage(InstitutionDesk desk) {
    this.desk = desk;
  }

  /** The outage as it was. */
  public Either<Rejection, Outage> handle(Order<Command> order) {
    var outage = order.command().outage();
    return desk.handle(order, Permission.RECORD_OUTAGE, WithdrawOutage::decide)
        .map(
            institution ->
                institution.withdrawn().stream()
                    .filter(it -> it.id().equals(outage))
                    .findFirst()
                    .orElseThrow());
  }

  static Either<Rejection, List<InstitutionEvent>> decide(
      Institution institution, Command command, Instant now) {
    if (institution.outage(command.outage()).isEmpty()) {
      return Either.left(new Barred.Unknown(command.outage().toString()));
    }
    if (command.reason().isBlank()) return Either.left(new Unfit.WithdrawnWithoutReason());
    return Either.right(
        List.of(new InstitutionEvent.OutageWithdrawn(command.outage(), command.reason().strip())));
  }
}
