package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.cli.demo.Consideration.HEAD;
import static org.kense.cli.demo.Consideration.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.cli.remote.Api;
import org.kense.cli.serving.Errands;
import org.kense.cli.serving.OwnDefinition;
import org.kense.cli.signature.Authority;
import org.kense.core.Clause;
import org.kense.core.law.Lang;

/**
 * A centre whose definition demands a role of whoever decides, in a house that trusts an authority
 * of its own.
 */
@Clause("CSC-27.5")
@EnabledIf("org.kense.cli.signature.Authority#possible")
class DecidedInRoleTest {
  /** No role of Kyrgyzstan's certificates is known to us; Kazakhstan's right to sign stands in. */
  private static final String ROLE = "1.2.398.3.3.4.1.2.2";

  private static final String HERS = "/serialNumber=PNOKG-12309197900045/CN=moldobaeva";

  @TempDir private static Path folder;
  private static KenseProcess house;
  private static Api api;

  private final OpensslPen pen = new OpensslPen(folder, folder);
  private final Consideration it =
      Consideration.prepared(api, shown -> pen.proof("applicant", shown));

  @BeforeAll
  static void open() throws Exception {
    certify(Authority.in(folder));
    OwnDefinition.from("kg.certificate-of-study.yaml")
        .with("\nversion: 1\n", "\nversion: 2\n")
        .with("levels: [qualified], basis", "levels: [qualified], role: " + ROLE + ", basis")
        .publishIn(folder.resolve("data"));
    var trust =
        Files.writeString(
            folder.resolve("trust.yaml"),
            "roots: [root.pem]\nrevocation-lists: [{ file: root.crl }]\n");
    house =
        Errands.serve(folder.resolve("data"), "--institution=" + offering(), "--trust=" + trust);
    house.remarks("Kense serves at ");
    api = new Api(URI.create(Errands.address(house)), Lang.EN);
  }

  private static void certify(Authority authority) {
    var role = "emailProtection," + ROLE;
    authority.certify("applicant", "PNOKG-11405200400017");
    authority.certify("head", HERS, role);
    authority.certify("roleless", HERS, "emailProtection");
    authority.certify("accountant", HERS, "emailProtection,1.2.398.3.3.4.1.2.3");
    authority.certify("colleague", "/serialNumber=PNOKG-10107198500052/CN=colleague", role);
    authority.certify("university", "/organizationIdentifier=NTRKG-12345678/CN=university", role);
  }

  /** The university, whose second version of the service begins a month after the first. */
  private static Path offering() throws IOException {
    var file = KenseProcess.demo().resolve("institutions/kg-technical-university.yaml");
    var anew =
        Files.readString(file)
            .replaceFirst(
                "(service: kg.certificate-of-study\\s+version: )1(\\s+from: )2025-09-01",
                "$12$22025-10-01");
    return Files.writeString(folder.resolve("university.yaml"), anew);
  }

  @AfterAll
  static void close() throws Exception {
    house.close();
  }

  @Test
  void whoever_has_the_role_decides() {
    var granted = done(it.act(HEAD, "grant", signed("head")));

    assertEquals("granted", granted.body().at("/status/code").asText());
    assertEquals(1, journal().stream().filter(DecidedInRoleTest::signs).count());
  }

  @Test
  void the_applicant_sees_who_signed_the_decision() throws IOException {
    done(it.act(HEAD, "grant", signed("head")));

    var stages = it.read("").body().path("stages").valueStream().toList();
    var decided = stages.stream().filter(stage -> stage.has("signed")).toList();
    var told = told();

    assertEquals(1, decided.size());
    assertEquals("decide", decided.getFirst().path("stage").asText());
    assertEquals("moldobaeva", decided.getFirst().at("/signed/by").asText());
    assertEquals("qualified", decided.getFirst().at("/signed/level").asText());
    assertTrue(told.contains("signed by moldobaeva, by "), told);
  }

  /** What {@code kense application show} says to the applicant. */
  private String told() throws IOException {
    var id = it.path().replaceFirst(".*/", "");
    var server = "--server=" + Errands.address(house);
    var token = "--token=" + Consideration.APPLICANT;
    return Run.of("application", "show", id, server, token, "--lang=en").out();
  }

  private static boolean signs(JsonNode entry) {
    return entry.path("type").asText().equals("stage-signed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          roleless   | the certificate does not give the signer the required role
          accountant | the certificate does not give the signer the required role
          colleague  | somebody else signed
          university | the certificate does not say who signed
          """)
  void another_role_another_person_or_nobody_in_person_decides_nothing(String who, String reason) {
    var proof = signed(who);
    var before = journal();

    var reply = it.act(HEAD, "grant", proof);

    assertEquals(422, reply.status());
    assertEquals("/problems/signature-fails", reply.body().path("type").asText());
    assertTrue(reply.problem().contains(reason), reply.problem());
    assertEquals("CSC-27.5", reply.body().at("/clause/requirement").asText());
    assertEquals(before, journal());
  }

  private Map<String, Object> signed(String who) {
    var proof = pen.proof(who, it.shown(HEAD, "grant", Map.of()));
    return Map.of("proof", Map.of("cms", proof.base64()));
  }

  private List<JsonNode> journal() {
    return it.read("/journal").body().path("entries").valueStream().toList();
  }
}
