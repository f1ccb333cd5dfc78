package org.kense.http.service;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Barred;
import org.kense.core.form.Form;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.service.Stage;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.call.Given;
import org.kense.http.problem.Problem;
import org.kense.http.problem.TurnedAway;
import org.kense.http.words.Languages;

/** What can be chosen in a field, with what was answered before it (ENR-5.6). */
@Open
@Controller("/api/v1/services/{code}/versions/{version}/fields/{field}/options")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OptionsController {
  /** A published version never changes; the words of a release may. */
  private static final String AN_HOUR = "public, max-age=3600";

  private final Services services;

  OptionsController(UseCases useCases) {
    this.services = useCases.ports().services();
  }

  @Get
  HttpResponse<?> options(HttpRequest<?> request, String code, String version, String field) {
    var question =
        service(code, Given.parameter("version", version, Integer::parseInt)).stream()
            .flatMap(OptionsController::forms)
            .flatMap(form -> form.field(field).stream())
            .findFirst()
            .orElseThrow(() -> unknown(field));
    var query = OptionsQuery.of(request.getParameters());
    var options = OptionsJson.of(question, query, Languages.of(request));
    var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    var reply = options.tag().equals(known) ? HttpResponse.notModified() : HttpResponse.ok(options);
    return reply.header(HttpHeaders.ETAG, options.tag()).header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
  }

  private Optional<Service> service(String code, int version) {
    return services.newest().stream()
        .map(service -> service.ref().code())
        .filter(known -> known.value().equals(code))
        .findFirst()
        .flatMap(known -> published(known, version));
  }

  private Optional<Service> published(ServiceCode code, int version) {
    return version < 1 ? Optional.empty() : services.service(new ServiceRef(code, version));
  }

  private static Stream<Form> forms(Service service) {
    var stages = service.channels().stream().flatMap(channel -> channel.route().stages().stream());
    return Stream.concat(Stream.of(service.form()), stages.map(Stage::form));
  }

  private static TurnedAway unknown(String what) {
    return new TurnedAway(Problem.of(new Barred.Unknown(what)));
  }
}
