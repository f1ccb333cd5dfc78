package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.function.Function;
import org.kense.core.application.Rejection;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** What the units of an institution, and outer participants, do with a case. */
@Controller(CaseReplies.PATH + "/{id}")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsideringController {
  private final UseCases useCases;
  private final CaseReplies replies;

  ConsideringController(UseCases useCases, CaseReplies replies) {
    this.useCases = useCases;
    this.replies = replies;
  }

  @Post("/registration")
  HttpResponse<?> register(Call call, String id) {
    return complete(call, id, useCases.registerApplication()::handle);
  }

  @Post("/stage-completion")
  HttpResponse<?> completeStage(Call call, String id) {
    return complete(call, id, useCases.completeStage()::handle);
  }

  @Post("/grant")
  HttpResponse<?> grant(Call call, String id) {
    return complete(call, id, useCases.grantApplication()::handle);
  }

  @Post("/readiness")
  HttpResponse<?> makeReady(Call call, String id) {
    return complete(call, id, useCases.makeReady()::handle);
  }

  @Post("/delivery")
  HttpResponse<?> handOver(Call call, String id) {
    return complete(call, id, useCases.handOver()::handle);
  }

  private HttpResponse<?> complete(
      Call call, String id, Function<Order<Completion>, Either<Rejection, Receipt>> useCase) {
    var it = Given.caseId(id);
    var order = call.order(FindingsJson.class, findings -> findings.toDomain(it));
    return replies.done(call, useCase.apply(order));
  }

  @Post("/decline")
  HttpResponse<?> decline(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ReasonsJson.class, reasons -> reasons.toDecline(it));
    return replies.done(call, useCases.declineApplication().handle(order));
  }

  @Post("/refusal")
  HttpResponse<?> refuse(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ReasonsJson.class, reasons -> reasons.toRefusal(it));
    return replies.done(call, useCases.refuseApplication().handle(order));
  }

  @Post("/executor")
  HttpResponse<?> assign(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ExecutorJson.class, executor -> executor.toDomain(it));
    return replies.done(call, useCases.assignExecutor().handle(order));
  }

  @Post("/supplement-request")
  HttpResponse<?> askSupplement(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(SupplementRequestJson.class, request -> request.toDomain(it));
    return replies.done(call, useCases.askSupplement().handle(order));
  }
}
