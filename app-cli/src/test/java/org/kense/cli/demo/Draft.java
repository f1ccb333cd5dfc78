package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.kense.cli.KenseProcess;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;

/** What somebody of the demo applies for, filled in and ready to be signed. */
record Draft(Api api, String token, String path) {
  /** A transcript. */
  static Draft of(Api api, String token) {
    return of(api, token, Order.TRANSCRIPT);
  }

  static Draft of(Api api, String token, Order order) {
    agree(api, token);
    var start = Body.json(order.start());
    var begun = api.send(Ask.post(token, "/api/v1/applications", start).under(key()));
    assertTrue(begun.done(), begun.problem());
    var path = "/api/v1/applications/" + begun.body().path("id").asText();
    return new Draft(api, token, path).filled(order);
  }

  private static void agree(Api api, String token) {
    for (var agreement : new String[] {"terms-of-use", "personal-data"}) {
      var body = Body.json(Map.of("agreement", agreement, "text", "2025-09"));
      var given = api.send(Ask.post(token, "/api/v1/me/consents", body).under(key()));
      assertTrue(given.done(), given.problem());
    }
  }

  private Draft filled(Order order) {
    var name = order.document().getValue();
    var file = Bodies.file(KenseProcess.demo().resolve("files").resolve(name));
    var attach = "/attachments?document=" + order.document().getKey() + "&name=" + name;
    for (var ask :
        new Ask[] {
          Ask.patch(token, path + "/answers", Body.json(order.answers())),
          Ask.post(token, path + attach, file)
        }) {
      var reply = send(ask);
      assertTrue(reply.done(), reply.problem());
    }
    return this;
  }

  byte[] declaration() {
    return read("/declaration").body().asText().getBytes(StandardCharsets.UTF_8);
  }

  Reply submit(Proof proof) {
    return send(Ask.post(token, path + "/submission", proof.body()));
  }

  /** Under this proof it is not filed, for this reason, and nothing happens. */
  void rejected(Proof proof, String reason, String problem) {
    var before = version();

    var reply = submit(proof);

    assertEquals(422, reply.status());
    assertEquals(problem, reply.body().path("type").asText());
    assertTrue(reply.problem().contains(reason), reply.problem());
    assertEquals(before, version());
  }

  Reply read(String below) {
    return api.send(Ask.get(token, path + below));
  }

  /** How many events its journal has. */
  long version() {
    return read("").version().orElseThrow();
  }

  private Reply send(Ask ask) {
    return api.send(ask.under(key()).on(version()));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
