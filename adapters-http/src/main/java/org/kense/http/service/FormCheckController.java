package org.kense.http.service;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.application.Barred;
import org.kense.core.port.Services;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.call.Call;
import org.kense.http.problem.Problem;
import org.kense.http.problem.TurnedAway;

/** Checks answers while a form is being filled; nothing of them is kept (CSC-24). */
@Open
@Controller("/api/v1/services/{code}/form/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FormCheckController {
  private final Services services;

  FormCheckController(UseCases useCases) {
    this.services = useCases.ports().services();
  }

  @Post
  HttpResponse<?> check(Call call, String code) {
    call.requireKey();
    var service =
        services.newest().stream()
            .filter(it -> it.ref().code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new TurnedAway(Problem.of(new Barred.Unknown(code))));
    var entered = call.body().read(EnteredJson.class);
    return HttpResponse.ok(
        FormCheckJson.of(entered.filling(service), entered.provider(), call.lang()));
  }
}
