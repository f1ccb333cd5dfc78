package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.core.law.Lang;

/** {@code kense serve}, given all that the demo has: its people and its institutions. */
class DemoTrustedByNobodyElseTest {
  @TempDir private Path folder;

  @Test
  void a_certificate_of_the_demo_signs_nothing_and_there_is_nowhere_to_pay() throws Exception {
    try (var house = serve()) {
      house.remarks("Kense serves at ");
      var draft = Draft.of(new Api(address(house), Lang.EN), "demo-tologonova");

      assertCertificateIsWorthNothing(draft);
      assertNowhereToPay(draft);

      assertTrue(house.stop(), "it does not stop");
    }
  }

  private static void assertCertificateIsWorthNothing(Draft draft) {
    var key = new Certificates(KenseProcess.demo().resolve("certificates")).key("tologonova");
    var before = draft.version();

    var reply = draft.submit(new Proof.Cms(key.sign(draft.declaration(), Instant.EPOCH)));

    assertEquals("/problems/signature-fails", reply.body().path("type").asText());
    assertTrue(
        reply.problem().contains(": the certificate was issued by nobody whom we trust. "),
        reply.problem());
    assertEquals(before, draft.version());
  }

  private void assertNowhereToPay(Draft draft) throws IOException {
    var asked = Ask.post(draft.token(), draft.path() + "/signing-code", Body.NONE).under("code-1");
    var challenge = draft.api().send(asked).body().path("challenge").asText();
    var filed = draft.submit(new Proof.Code(challenge, code()));
    assertTrue(filed.done(), filed.problem());

    var reply = draft.read("/payment");

    assertEquals(409, reply.status());
    assertEquals("/problems/nowhere-to-pay", reply.body().path("type").asText());
  }

  private KenseProcess serve() throws IOException {
    var demo = KenseProcess.demo();
    return KenseProcess.start(
        "serve",
        "--lang=en",
        "--port=0",
        "--data=" + folder.resolve("data"),
        "--institution=" + demo.resolve("institutions/kg-technical-university.yaml"),
        "--people=" + people(demo));
  }

  /** Those of the university only, as nobody else is employed here. */
  private Path people(Path demo) throws IOException {
    var lines = Files.readAllLines(demo.resolve("people.yaml"));
    var here =
        lines.stream()
            .filter(it -> !it.contains("institution:") || it.contains("kg-technical-university"))
            .toList();
    return Files.write(folder.resolve("people.yaml"), here);
  }

  private static URI address(KenseProcess house) throws IOException {
    var address = Pattern.compile("http://[0-9.:]+").matcher(house.errors());
    assertTrue(address.find());
    return URI.create(address.group());
  }

  private String code() throws IOException {
    var messages = Files.readString(folder.resolve("data/messages.ndjson"));
    return Pattern.compile("\\b[0-9]{6}\\b")
        .matcher(messages)
        .results()
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .group();
  }
}
