package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rating;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;

/** The applicant rates the service once it has ended; never a condition (CSC-11.4, CSC-32). */
public final class RateService {
  /** Which case, one star to five, and what could be better. */
  public record Command(CaseId id, int stars, String suggestion) implements OnCase {}

  private final Desk desk;

  public RateService(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.RATE, RateService::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    if (!application.status().served() || application.course().rating().isPresent()) {
      return Either.left(new Untimely.WrongStatus(application.status().code()));
    }
    return command.stars() < 1 || command.stars() > 5
        ? Either.left(new Unfit.NotARating(command.stars()))
        : Either.right(
            List.of(
                new CourseEvent.Rated(
                    new Rating(command.stars(), command.suggestion().strip(), facts.now()))));
  }
}
