package org.kense.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;

/**
 * A certificate of study that somebody of the demo applied for, and that waits for the decision.
 */
record Consideration(Api api, String path) {
  static final String APPLICANT = "demo-tologonova";
  static final String OFFICE = "demo-dooletova";
  static final String HEAD = "demo-moldobaeva";
  private static final String CASES = "/api/v1/applications";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "surname", "Төлөгөнова",
          "given-name", "Айгүл",
          "birth-date", "2004-05-14",
          "faculty", "Маалыматтык технологиялар институту",
          "group", "ПИ-1-22",
          "purpose", "social-fund",
          "result-form", "electronic-document");
  private static final Map<String, Object> FOUND =
      Map.of(
          "findings",
          Map.of(
              "programme", "Программалык инженерия",
              "course", "4",
              "study-form", "full-time",
              "enrolment-order", "198-С",
              "enrolment-date", "2022-08-20",
              "studies-to", "2026-06-30"));

  /** Filed under a signature that the applicant makes over what they are shown. */
  static Consideration prepared(Api api, Function<byte[], Proof.Cms> applicant) {
    for (var agreement : new String[] {"terms-of-use", "personal-data"}) {
      var consent = Body.json(Map.of("agreement", agreement, "text", "2025-09"));
      done(api.send(Ask.post(APPLICANT, "/api/v1/me/consents", consent).under(key())));
    }
    var asked =
        Map.of(
            "institution", "kg-technical-university",
            "service", "kg.certificate-of-study",
            "channel", "portal",
            "lang", "ky");
    var begun = done(api.send(Ask.post(APPLICANT, CASES, Body.json(asked)).under(key())));
    var it = new Consideration(api, CASES + "/" + begun.body().path("id").asText());
    return it.filed(applicant).considered();
  }

  private Consideration filed(Function<byte[], Proof.Cms> applicant) {
    done(send(Ask.patch(APPLICANT, path + "/answers", Body.json(ANSWERS))));
    var declaration = read("/declaration").body().asText().getBytes(UTF_8);
    var proof = applicant.apply(declaration);
    done(send(Ask.post(APPLICANT, path + "/submission", proof.body())));
    return this;
  }

  /** Registered, and prepared by whomever the house found for it. */
  private Consideration considered() {
    done(act(OFFICE, "registration", Map.of()));
    var executor = read("").body().at("/turn/executor").asText();
    done(act("demo-" + executor, "stage-completion", FOUND));
    return this;
  }

  /** What somebody signs who means to do this. */
  byte[] shown(String token, String deed, Map<String, Object> said) {
    return done(act(token, deed + "/act", said)).body().asText().getBytes(UTF_8);
  }

  Reply act(String token, String deed, Map<String, Object> said) {
    return send(Ask.post(token, path + "/" + deed, Body.json(said)));
  }

  Reply read(String below) {
    return done(api.send(Ask.get(APPLICANT, path + below)));
  }

  /** How many events its journal has. */
  long version() {
    return read("").version().orElseThrow();
  }

  private Reply send(Ask ask) {
    return api.send(ask.under(key()).on(version()));
  }

  static Reply done(Reply reply) {
    assertTrue(reply.done(), reply.problem());
    return reply;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
