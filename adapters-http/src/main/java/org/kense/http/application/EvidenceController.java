package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.application.CaseId;
import org.kense.core.port.Documents;
import org.kense.core.usecase.KeepEvidence;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Files that show what outer participants did. */
@Controller(CaseReplies.PATH + "/{id}/evidence")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvidenceController {
  private static final FileIntake.Most MOST =
      new FileIntake.Most(KeepEvidence.DOCUMENT, KeepEvidence.LARGEST);
  private final KeepEvidence keep;
  private final FileIntake intake;
  private final CaseReplies replies;

  EvidenceController(UseCases useCases, CaseReplies replies) {
    this.keep = useCases.keepEvidence();
    this.intake = new FileIntake(useCases.ports().documents());
    this.replies = replies;
  }

  @Post
  HttpResponse<?> keep(Call call, String id) {
    call.requireHeaders();
    var it = Given.caseId(id);
    var name = FileIntake.name(call);
    return replies.evidenced(
        call,
        keep.welcomes(call.actor(), it)
            .flatMap(ok -> intake.store(call, MOST))
            .flatMap(
                stored ->
                    keep.handle(call.order(command(call, it, name, stored), stored.content()))));
  }

  private static KeepEvidence.Command command(
      Call call, CaseId id, String name, Documents.Stored stored) {
    return new KeepEvidence.Command(id, name, call.mediaType(), stored);
  }
}
