package org.kense.http.service;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.kense.core.application.Barred;
import org.kense.core.law.Lang;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.call.Given;
import org.kense.http.problem.Problem;
import org.kense.http.problem.TurnedAway;
import org.kense.http.words.Languages;

/** What can be ordered, for everybody (CSC-6.1). */
@Open
@Controller("/api/v1/services")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CatalogueController {
  private static final String A_MINUTE = "public, max-age=60";
  private final Ports ports;
  private final OffersNow offers;

  CatalogueController(UseCases useCases) {
    this.ports = useCases.ports();
    this.offers = new OffersNow(ports.offers(), ports.clock());
  }

  @Get
  HttpResponse<?> all(HttpRequest<?> request) {
    var lang = Languages.of(request);
    var lines =
        ports.services().newest().stream()
            .map(service -> EntryJson.of(service, offers.of(service), lang))
            .toList();
    return cached(new CatalogueJson(lines));
  }

  @Get("/{code}")
  HttpResponse<?> one(HttpRequest<?> request, String code) {
    var version = request.getParameters().getFirst("version");
    var service =
        version
            .map(it -> Given.parameter("version", it, Integer::parseInt))
            .map(it -> published(code, it))
            .orElseGet(() -> newest(code))
            .orElseThrow(() -> new TurnedAway(Problem.of(new Barred.Unknown(code))));
    return cached(passport(service, Languages.of(request)));
  }

  private PassportJson passport(Service service, Lang lang) {
    return PassportJson.of(service, offers.of(service), lang);
  }

  private Optional<Service> newest(String code) {
    return ports.services().newest().stream()
        .filter(service -> service.ref().code().value().equals(code))
        .findFirst();
  }

  private Optional<Service> published(String code, int version) {
    return newest(code)
        .flatMap(
            known ->
                version < 1
                    ? Optional.empty()
                    : ports.services().service(new ServiceRef(code(known), version)));
  }

  private static ServiceCode code(Service service) {
    return service.ref().code();
  }

  private static MutableHttpResponse<?> cached(Object body) {
    return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, A_MINUTE);
  }
}
