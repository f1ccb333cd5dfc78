package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import org.kense.core.application.CaseId;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Proof.OneTimeCode;

/** Moves of a story, each by whom it falls to, each of which must succeed. */
final class Story {
  static final String CASES = "/api/v1/applications";
  final House house;
  final Visitor stranger;
  final Visitor aida;
  final Visitor marat;
  final Visitor office;
  final Visitor studies;
  final Visitor head;

  Story(House house) {
    this.house = house;
    this.stranger = Visitor.stranger(house);
    this.aida = Visitor.of(house, "aida");
    this.marat = Visitor.of(house, "marat");
    this.office = Visitor.of(house, "office");
    this.studies = Visitor.of(house, "studies");
    this.head = Visitor.of(house, "head");
  }

  /** The path of a new draft of Aida's. */
  String draft(String service) {
    var begun =
        aida.anew()
            .post(
                CASES,
                """
                {"institution": "sample-college", "service": "%s", "channel": "portal", "lang": "en"}
                """
                    .formatted(service));
    assertEquals(201, begun.status(), begun::toString);
    return begun.header("Location").orElseThrow();
  }

  String filled(String service) {
    var path = draft(service);
    done(aida.on(1).patch(path + "/answers", "{\"name\": \"Айда\", \"copies\": \"2\"}"));
    if (service.equals("kg.sample-copy")) {
      attach(path);
    }
    return path;
  }

  /** The number of a case of which the applicant printed a notice. */
  String noticed() {
    var path = registered("kg.sample-certificate");
    var notice = done(aida.get(path + "/notices")).at("/notices/0/version");
    done(aida.get(path + "/notices/" + notice + "/print"));
    return aida.get(path).at("/number");
  }

  Reply attach(String path) {
    var attached =
        now(aida, path)
            .with("Content-Type", "application/pdf")
            .send(
                "POST",
                path + "/attachments?document=scan&name=scan.pdf",
                BodyPublishers.ofString("a scan"));
    assertEquals(201, attached.status(), attached::toString);
    return attached;
  }

  void agree() {
    for (var agreement : new String[] {"terms-of-use", "personal-data"}) {
      done(
          aida.anew()
              .post(
                  "/api/v1/me/consents",
                  "{\"agreement\": \"%s\", \"text\": \"2026-01\"}".formatted(agreement)));
    }
  }

  /** What Aida signs her case with, read off her phone. */
  String proof(String path) {
    var sent = done(aida.anew().post(path + "/signing-code", ""));
    var code = ((OneTimeCode) house.memory.sign(Samples.AIDA, id(path))).code();
    return "{\"proof\": {\"challenge\": \"%s\", \"code\": \"%s\"}}"
        .formatted(sent.at("/challenge"), code);
  }

  String filed(String service) {
    agree();
    var path = filled(service);
    done(now(aida, path).post(path + "/submission", proof(path)));
    return path;
  }

  String registered(String service) {
    var path = filed(service);
    done(now(office, path).post(path + "/registration", "{}"));
    return path;
  }

  /** The same visitor, who has just read the case. */
  Visitor now(Visitor visitor, String path) {
    return visitor.on(version(path));
  }

  long version(String path) {
    return aida.get(path).json().at("/version").asLong();
  }

  int events(String path) {
    return house.memory.applications().journal(id(path)).size();
  }

  static CaseId id(String path) {
    return CaseId.read(path.substring(CASES.length() + 1)).orElseThrow();
  }

  static Reply done(Reply reply) {
    assertEquals(200, reply.status(), reply::toString);
    return reply;
  }
}
