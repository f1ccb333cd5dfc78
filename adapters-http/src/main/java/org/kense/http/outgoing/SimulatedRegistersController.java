package org.kense.http.outgoing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Body;
import org.kense.http.call.Call;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;
import org.kense.http.sealing.Signed;

/** The simulated registers: whoever knows the secret may ask. */
@Controller(SimulatedRegisters.PATH)
@Requires(property = "kense.simulated-registers", value = "true")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimulatedRegistersController {
  private final SimulatedRegisters registers;
  private final UseCases useCases;

  SimulatedRegistersController(SimulatedRegisters registers, UseCases useCases) {
    this.registers = registers;
    this.useCases = useCases;
  }

  @Post("/{register}")
  HttpResponse<?> ask(Call call, String register) {
    var body = call.body();
    requireGenuine(call, register, body);
    var inquiry = body.read(InquiryJson.class).toDomain(register);
    return HttpResponse.ok(ExtractJson.of(registers.known().ask(inquiry)));
  }

  private void requireGenuine(Call call, String register, Body body) {
    var sent =
        new Signed.Sent(
            call.header(Signed.TIMESTAMP).orElse(""),
            call.header(Signed.SIGNATURE).orElse(""),
            register + "\n" + body.text());
    if (!Signed.genuine(sent, registers.secret(), useCases.ports().clock().instant())) {
      throw new TurnedAway(ProblemKind.WRONG_CALLBACK);
    }
  }
}
