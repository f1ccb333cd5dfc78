package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.InstantSource;
import org.kense.core.port.SigningCodes;
import org.kense.core.usecase.RequestSigningCode;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Sends the code that the applicant signs with. */
@Controller(CaseReplies.PATH + "/{id}")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SigningController {
  private final RequestSigningCode request;
  private final InstantSource clock;
  private final SentCodes codes = new SentCodes();

  SigningController(UseCases useCases) {
    this.request = useCases.requestSigningCode();
    this.clock = useCases.ports().clock();
  }

  /** Nothing of the case changes, so no version is asked for. */
  @Post("/signing-code")
  HttpResponse<?> send(Call call, String id) {
    var order = call.beginning(Given.caseId(id));
    return call.answer(
        codes.once(order, clock.instant(), () -> request.handle(order.actor(), order.command())),
        challenge -> HttpResponse.ok(ChallengeJson.of(challenge)));
  }

  /** What the code will be asked for with. */
  record ChallengeJson(String challenge, Instant expiresAt) {
    static ChallengeJson of(SigningCodes.Challenge sent) {
      return new ChallengeJson(sent.id(), sent.expiresAt());
    }
  }
}
