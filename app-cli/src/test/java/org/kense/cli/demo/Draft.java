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

/** A transcript that somebody of the demo applies for, filled in and ready to be signed. */
record Draft(Api api, String token, String path) {
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("surname", "Төлөгөнова"),
          Map.entry("given-name", "Айгүл"),
          Map.entry("birth-date", "2004-05-14"),
          Map.entry("faculty", "Маалыматтык технологиялар институту"),
          Map.entry("group", "ПИ-1-22"),
          Map.entry("record-book-number", "22-1147"),
          Map.entry("purpose", "study-abroad"),
          Map.entry("result-form", "electronic-document"));

  static Draft of(Api api, String token) {
    agree(api, token);
    var asked =
        Map.of(
            "institution", "kg-technical-university",
            "service", "kg.transcript",
            "channel", "portal",
            "lang", "ky");
    var begun = api.send(Ask.post(token, "/api/v1/applications", Body.json(asked)).under(key()));
    assertTrue(begun.done(), begun.problem());
    var path = "/api/v1/applications/" + begun.body().path("id").asText();
    return new Draft(api, token, path).filled();
  }

  private static void agree(Api api, String token) {
    for (var agreement : new String[] {"terms-of-use", "personal-data"}) {
      var body = Body.json(Map.of("agreement", agreement, "text", "2025-09"));
      var given = api.send(Ask.post(token, "/api/v1/me/consents", body).under(key()));
      assertTrue(given.done(), given.problem());
    }
  }

  private Draft filled() {
    var book = Bodies.file(KenseProcess.demo().resolve("files/record-book.pdf"));
    var attach = "/attachments?document=record-book&name=record-book.pdf";
    for (var ask :
        new Ask[] {
          Ask.patch(token, path + "/answers", Body.json(ANSWERS)),
          Ask.post(token, path + attach, book)
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
