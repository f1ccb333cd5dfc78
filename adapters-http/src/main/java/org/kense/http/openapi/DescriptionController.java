package org.kense.http.openapi;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/** Serves the description, as JSON unless YAML is asked for. */
@Controller("/openapi")
@Produces(MediaType.ALL)
final class DescriptionController {
  private static final MediaType YAML = MediaType.of("application/yaml");
  private final Description description;

  DescriptionController(Description description) {
    this.description = description;
  }

  @Get
  HttpResponse<String> read(HttpRequest<?> request) {
    var yaml = request.accept().stream().anyMatch(type -> type.getSubtype().endsWith("yaml"));
    return yaml
        ? HttpResponse.ok(description.yaml()).contentType(YAML)
        : HttpResponse.ok(description.json()).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
