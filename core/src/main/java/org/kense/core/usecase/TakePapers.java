package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Paper;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** The unit that acts takes documents from the applicant, who gets a receipt (DUP-9F.4). */
public final class TakePapers {
  /** In which case, which documents and each as what. */
  public record Command(CaseId id, List<Paper> papers) implements OnCase {
    public Command {
      papers = List.copyOf(papers);
    }
  }

  private final Desk desk;

  public TakePapers(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.TAKE_PAPERS, TakePapers::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    var documents = command.papers().stream().map(Paper::document).collect(Collectors.toSet());
    return StageCheck.ownOrRecorded(application, facts)
        .flatMap(stage -> timely(stage, command, facts.service()))
        .flatMap(stage -> FileCheck.known(documents, facts.service()))
        .flatMap(known -> free(application, command))
        .map(papers -> List.of(new CourseEvent.PapersTaken(papers, facts.now())));
  }

  /** Originals are taken at the stage that the service's rule names, where it has one. */
  private static Either<Rejection, Stage> timely(Stage stage, Command command, Service service) {
    boolean original = command.papers().stream().anyMatch(paper -> paper.as() == Paper.As.ORIGINAL);
    return service
        .originals()
        .filter(rule -> original && rule.takenAt() != stage.effect())
        .<Either<Rejection, Stage>>map(
            rule ->
                Either.left(new Untimely.OutOfOrder(stage.code(), rule.takenAt(), rule.basis())))
        .orElseGet(() -> Either.right(stage));
  }

  private static Either<Rejection, List<Paper>> free(Application application, Command command) {
    var seen = new HashSet<String>();
    Optional<String> twice =
        command.papers().stream()
            .map(Paper::document)
            .filter(it -> application.course().papers().holds(it) || !seen.add(it))
            .findFirst();
    return twice
        .<Either<Rejection, List<Paper>>>map(it -> Either.left(new Unfit.PaperHeld(it)))
        .orElseGet(() -> Either.right(command.papers()));
  }
}
