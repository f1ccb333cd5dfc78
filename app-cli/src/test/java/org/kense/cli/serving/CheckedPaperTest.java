package org.kense.cli.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.Clause;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Text;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;

/**
 * An application is printed by a house with seals, and brought to its public page by a stranger.
 */
class CheckedPaperTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @Test
  @Clause("ENR-7.3")
  void the_page_says_who_signed_it_and_that_it_was_issued() throws Exception {
    var data = folder.resolve("data");
    seals();
    try (var house = Errands.serve(data, "--seals=" + folder.resolve("seals"))) {
      house.remarks("Kense serves at ");
      var home = Errands.address(house);
      var id = Errands.begun("--server=" + home);
      Errands.filed("--server=" + home, id, data);
      var pdf = got(URI.create(home + "/api/v1/applications/" + id + "/print"));

      var page = checked(URI.create(home + "/check?lang=en"), pdf);

      assertEquals(200, page.statusCode(), page.body());
      assertTrue(page.body().contains("paper.pdf: genuine: signed by"), page.body());
      assertTrue(page.body().contains("This document was issued."), page.body());
      assertTrue(page.body().contains("Колледж, BIN000000000342"), page.body());
      assertTrue(page.body().contains("no list of revoked ones is at hand"), page.body());
      assertTrue(house.stop());
    }
  }

  private void seals() {
    var name = Text.of("College", "Колледж", "Колледж", "Колледж");
    var college =
        new Provider(new InstitutionId("ru-kuzbass-college"), 342, ProviderKind.COLLEGE, name);
    new OwnSeals(folder.resolve("seals"), Instant.now()).of(List.of(college));
  }

  private static byte[] got(URI address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer demo-kovaleva");
    var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode(), () -> new String(response.body(), UTF_8));
    return response.body();
  }

  private static HttpResponse<String> checked(URI page, byte[] pdf) throws Exception {
    var head =
        "--edge\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"paper.pdf\"\r\n\r\n";
    var body = List.of(head.getBytes(UTF_8), pdf, "\r\n--edge--\r\n".getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArrays(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
