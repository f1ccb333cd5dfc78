package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.UseCases;
import org.kense.core.usecase.WithdrawApplication;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** What the applicant does with a case. */
@Controller(CaseReplies.PATH + "/{id}")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftingController {
  private final UseCases useCases;
  private final CaseReplies replies;

  DraftingController(UseCases useCases, CaseReplies replies) {
    this.useCases = useCases;
    this.replies = replies;
  }

  @Patch("/answers")
  HttpResponse<?> answer(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(AnswersJson.class, answers -> answers.toDomain(it));
    return replies.done(call, useCases.answerFields().handle(order));
  }

  @Post("/extract")
  HttpResponse<?> askRegister(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ExtractRequestJson.class, asked -> asked.toDomain(it));
    return replies.done(call, useCases.askRegister().handle(order));
  }

  @Post("/submission")
  HttpResponse<?> submit(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ProofJson.class, proof -> proof.toSubmission(it));
    return replies.done(call, useCases.submitApplication().handle(order));
  }

  @Post("/supplement")
  HttpResponse<?> supplement(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ProofJson.class, proof -> proof.toSupplement(it));
    return replies.done(call, useCases.supplementApplication().handle(order));
  }

  @Post("/withdrawal")
  HttpResponse<?> withdraw(Call call, String id) {
    var order = call.order(new WithdrawApplication.Command(Given.caseId(id)));
    return replies.done(call, useCases.withdrawApplication().handle(order));
  }

  @Post("/rating")
  HttpResponse<?> rate(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(RatingCommandJson.class, rating -> rating.toDomain(it));
    return replies.done(call, useCases.rateService().handle(order));
  }
}
