package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.core.Clause;

/** A parent of whom nothing is known but an IIN, and who never says which language they read. */
class KazakhFirstTest {
  private static final String SERVICE = "/api/v1/services/kz.school-enrolment";
  private static final String PARENT =
      """
      people:
        - { id: parent, name: Әсел Ғабитова, role: applicant, token: parent, kz-iin: "850217404025" }
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  @Clause("ENR-2")
  void a_parent_reads_kazakh_from_the_form_to_the_case_and_russian_when_they_ask()
      throws Exception {
    try (var house = serve()) {
      house.remarks("Kense serves at ");
      var base = URI.create(Errands.address(house));

      assertEquals("kk", lang(read(base, SERVICE, "-"), "/title/lang"));
      assertEquals("ru", lang(read(base, SERVICE, "ru"), "/title/lang"));

      var begun = start(base, "\"channel\":\"portal\",\"lang\":\"kk\"");
      var path = begun.headers().firstValue("Location").orElseThrow();
      assertEquals("kk", lang(begun, "/service/title/lang"));
      assertEquals("kk", lang(read(base, path, "-"), "/service/title/lang"));
      assertEquals("ru", lang(read(base, path, "ru"), "/service/title/lang"));

      var problem = start(base, "\"channel\":\"fax\",\"lang\":\"kk\"");
      assertEquals(Optional.of("kk"), problem.headers().firstValue("Content-Language"));

      assertTrue(house.stop(), "it does not stop");
    }
  }

  private KenseProcess serve() throws IOException {
    return KenseProcess.start(
        "serve",
        "--lang=en",
        "--port=0",
        "--data=" + folder.resolve("data"),
        "--institution=" + KenseProcess.demo().resolve("institutions/school-kokshetau-1.yaml"),
        "--people=" + Files.writeString(folder.resolve("people.yaml"), PARENT));
  }

  private HttpResponse<String> start(URI base, String more) throws Exception {
    var body = "{\"institution\":\"school-kokshetau-1\",\"service\":\"kz.school-enrolment\",%s}";
    var request =
        asked(base, "/api/v1/applications", "POST", BodyPublishers.ofString(body.formatted(more)));
    request.header("Idempotency-Key", more).header("Content-Type", "application/json");
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> read(URI base, String path, String lang) throws Exception {
    var request = asked(base, path, "GET", BodyPublishers.noBody());
    if (!lang.equals("-")) request.header("Accept-Language", lang);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder asked(
      URI base, String path, String method, BodyPublisher body) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Authorization", "Bearer parent")
        .method(method, body);
  }

  private static String lang(HttpResponse<String> answer, String pointer) throws IOException {
    JsonNode json = new ObjectMapper().readTree(answer.body());
    assertTrue(json.at(pointer).isTextual(), answer.body());
    return json.at(pointer).asText();
  }
}
