package org.kense.http.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.access.InstitutionId;
import org.kense.core.register.RecordName;
import org.kense.core.register.RegisterName;
import org.kense.core.usecase.ReadRecord;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** What records say, and said before (EDC-5). */
@Controller("/api/v1/registers/{institution}/{register}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecordsController {
  private final ReadRecord read;

  RecordsController(UseCases useCases) {
    this.read = useCases.reading().record();
  }

  @Get
  HttpResponse<?> record(Call call, String institution, String register) {
    var name =
        new RecordName(
            Given.parameter("institution", institution, InstitutionId::new),
            Given.parameter("register", register, RegisterName::new),
            key(call.required("key")));
    return call.answer(
        read.handle(call.actor(), name), kept -> HttpResponse.ok(RecordJson.of(name, kept)));
  }

  private static String key(String given) {
    return Given.parameter("key", given.strip(), RecordsController::filled);
  }

  private static String filled(String key) {
    if (key.isEmpty()) throw new IllegalArgumentException("a record has a key");
    return key;
  }
}
