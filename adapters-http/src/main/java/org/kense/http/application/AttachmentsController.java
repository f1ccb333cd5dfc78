package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.application.CaseId;
import org.kense.core.port.Documents;
import org.kense.core.usecase.AnnounceDocument;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RemoveDocument;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** The files that the applicant hands in. */
@Controller(CaseReplies.PATH + "/{id}/attachments")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AttachmentsController {
  private final AnnounceDocument announce;
  private final AttachDocument attach;
  private final RemoveDocument remove;
  private final FileIntake intake;
  private final CaseReplies replies;

  AttachmentsController(UseCases useCases, CaseReplies replies) {
    this.announce = useCases.announceDocument();
    this.attach = useCases.attachDocument();
    this.remove = useCases.removeDocument();
    this.intake = new FileIntake(useCases.ports().documents());
    this.replies = replies;
  }

  /** All but the bytes is judged before a byte is taken. */
  @Post
  HttpResponse<?> attach(Call call, String id) {
    call.requireHeaders();
    var it = Given.caseId(id);
    var document = text(call, "document");
    var name = FileIntake.name(call);
    return replies.attached(
        call,
        announce
            .handle(announced(call, it, document))
            .flatMap(rule -> intake.store(call, rule))
            .flatMap(
                stored ->
                    attach.handle(
                        call.order(command(call, it, document, name, stored), stored.content()))));
  }

  private static String text(Call call, String name) {
    return Given.text(name, call.required(name));
  }

  private static Order<AnnounceDocument.Command> announced(Call call, CaseId id, String document) {
    return call.announcing(new AnnounceDocument.Command(id, document, call.mediaType()));
  }

  private static AttachDocument.Command command(
      Call call, CaseId id, String document, String name, Documents.Stored stored) {
    return new AttachDocument.Command(id, document, name, call.mediaType(), stored);
  }

  @Delete("/{attachment}")
  HttpResponse<?> remove(Call call, String id, String attachment) {
    var order = call.order(new RemoveDocument.Command(Given.caseId(id), attachment));
    return replies.done(call, remove.handle(order));
  }
}
