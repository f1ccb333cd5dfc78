package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;

/** Documents that were taken are given back to the applicant, at any time, even after the end. */
public final class ReturnPapers {
  /** In which case, and which documents. */
  public record Command(CaseId id, Set<String> documents) implements OnCase {
    public Command {
      documents = Set.copyOf(documents);
    }
  }

  private final Desk desk;

  public ReturnPapers(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.RETURN_PAPERS, ReturnPapers::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return command.documents().stream()
        .sorted()
        .filter(document -> !application.course().papers().holds(document))
        .findFirst()
        .<Either<Rejection, List<Event>>>map(it -> Either.left(new Unfit.PaperNotHeld(it)))
        .orElseGet(
            () ->
                Either.right(
                    List.of(new CourseEvent.PapersReturned(command.documents(), facts.now()))));
  }
}
