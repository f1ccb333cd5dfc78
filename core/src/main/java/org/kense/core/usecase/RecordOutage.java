package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.institution.Outage;
import org.kense.core.port.Ids;

/**
 * An institution could not work, or cannot at present, which is recorded with its cause (CSC-36).
 */
public final class RecordOutage {
  /**
   * Where, from when on and why.
   *
   * @param to empty while it lasts
   */
  public record Command(InstitutionId institution, Instant from, Optional<Instant> to, String cause)
      implements InstitutionDesk.OnInstitution {}

  /** What is said to have begun earlier is a slip: it would pause every open case since. */
  private static final Duration LONGEST_AGO = Duration.ofDays(366);

  private final InstitutionDesk desk;
  private final Ids ids;

  public RecordOutage(InstitutionDesk desk, Ids ids) {
    this.desk = desk;
    this.ids = ids;
  }

  public Either<Rejection, Outage> handle(Order<Command> order) {
    return desk.handle(
            order,
            Permission.RECORD_OUTAGE,
            (institution, command, now) -> decide(ids.next(), command, now))
        .map(institution -> institution.outages().getLast());
  }

  static Either<Rejection, List<InstitutionEvent>> decide(UUID id, Command command, Instant now) {
    var to = command.to();
    boolean possible =
        !command.from().isAfter(now)
            && command.from().isAfter(now.minus(LONGEST_AGO))
            && to.stream().noneMatch(end -> end.isAfter(now) || !command.from().isBefore(end));
    if (!possible) return Either.left(new Unfit.ImpossibleOutage(command.from(), to, now));
    if (command.cause().isBlank()) return Either.left(new Unfit.OutageWithoutCause());
    var begun = new InstitutionEvent.OutageBegun(id, command.from(), command.cause().strip());
    return Either.right(
        to.<List<InstitutionEvent>>map(
                end -> List.of(begun, new InstitutionEvent.OutageEnded(id, end)))
            .orElse(List.of(begun)));
  }
}
