package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.cli.demo.Consideration.APPLICANT;
import static org.kense.cli.demo.Consideration.HEAD;
import static org.kense.cli.demo.Consideration.OFFICE;
import static org.kense.cli.demo.Consideration.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.kense.cli.serving.FreePort;
import org.kense.cli.serving.House;
import org.kense.cli.serving.Plan;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;

/** A centre's decisions are signed with certificates, over HTTP and from the command line. */
@Clause("CSC-27.5")
@EnabledIf("org.kense.cli.demo.OpensslPen#installed")
class SignedDecisionTest {
  /** A Monday in Bishkek, 11:00. */
  static final Instant NOW = Instant.parse("2025-12-01T05:00:00Z");

  private static final Script SCRIPT = Script.read(KenseProcess.demo());
  private static final Map<String, Object> REASONS =
      Map.of(
          "reasons", List.of(Map.of("ground", "out-of-date", "motivation", "Маалымат эскирген.")));

  @TempDir private static Path folder;
  private static House house;

  private final OpensslPen pen = new OpensslPen(SCRIPT.certificates().folder(), folder);
  private final Consideration it =
      Consideration.prepared(
          new Api(house.base(), Lang.EN), shown -> pen.proof("tologonova", shown));

  @BeforeAll
  static void open() {
    var plan =
        new Plan(
            folder,
            Optional.empty(),
            FreePort.at("127.0.0.1", 0),
            new VirtualClock(NOW),
            new Plan.Files(SCRIPT.institutions(), Optional.of(SCRIPT.people())),
            new Plan.World(
                true,
                Plan.Registers.NONE,
                UnaryOperator.identity(),
                Plan.Trust.of(SCRIPT.certificates().roots())),
            Plan.Paper.PLAIN);
    house = House.open(plan);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Map<String, Object> proof(String base64) {
    return Map.of("proof", Map.of("cms", base64));
  }

  private List<JsonNode> journal() {
    return it.read("/journal").body().path("entries").valueStream().toList();
  }

  @Test
  void whoever_decides_signs_what_they_saw_and_the_service_is_given() throws Exception {
    var act = it.shown(HEAD, "grant", Map.of());
    var signature = pen.sign("moldobaeva", act);

    done(it.act(HEAD, "grant", proof(signature)));
    done(it.act(OFFICE, "readiness", Map.of()));
    var end = done(it.act(OFFICE, "delivery", Map.of()));

    assertEquals("delivered", end.body().at("/status/code").asText());
    var types = journal().stream().map(entry -> entry.path("type").asText()).toList();
    int signed = types.indexOf("stage-signed");
    var entry = journal().get(signed);
    assertEquals("stage-completed", types.get(signed + 1));
    assertEquals("moldobaeva", entry.path("by").asText());
    assertEquals("decide", entry.at("/details/stage").asText());
    assertEquals("qualified", entry.at("/details/level").asText());
    assertEquals(Sha256.of(act).hex(), entry.at("/details/sha256").asText());
    assertTrue(kept(Base64.getDecoder().decode(signature)));
  }

  /** The signature itself lies in the document store, as the evidence of the decision. */
  private static boolean kept(byte[] signature) {
    return house.useCases().ports().documents().open(Sha256.of(signature)).isPresent();
  }

  @Test
  void a_refusal_is_signed_with_its_grounds() throws Exception {
    var act = it.shown(HEAD, "refusal", REASONS);
    var signed = new HashMap<>(REASONS);
    signed.putAll(proof(pen.sign("moldobaeva", act)));

    var refused = done(it.act(HEAD, "refusal", signed));

    assertEquals("refused", refused.body().at("/status/code").asText());
    assertTrue(new String(act, StandardCharsets.UTF_8).contains("Маалымат эскирген."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          moldobaeva | refusal | the signature is over other content
          dooletova  | grant   | somebody else signed
          tologonova | grant   | somebody else signed
          """)
  void another_content_or_person_decides_nothing(String signer, String deed, String reason)
      throws Exception {
    var act = it.shown(HEAD, deed, deed.equals("grant") ? Map.of() : REASONS);
    var before = journal();

    var reply = it.act(HEAD, "grant", proof(pen.sign(signer, act)));

    assertEquals("/problems/signature-fails", reply.body().path("type").asText());
    assertTrue(reply.problem().contains(reason), reply.problem());
    assertEquals("CSC-27.5", reply.body().at("/clause/requirement").asText());
    assertEquals(before, journal());
  }

  @Test
  void a_certificate_of_an_unknown_root_decides_nothing_though_it_bears_the_name()
      throws Exception {
    var act = it.shown(HEAD, "grant", Map.of());
    var forger = new Forger().as(SCRIPT.certificates().key("moldobaeva").certificate());
    var before = journal();

    var reply = it.act(HEAD, "grant", proof(forger.sign(act, NOW)));

    assertTrue(reply.problem().contains("issued by nobody whom we trust"), reply.problem());
    assertEquals(before, journal());
  }

  @Test
  void unsigned_nothing_is_decided_and_the_clause_is_named() {
    var before = journal();

    var reply = it.act(HEAD, "grant", Map.of());

    assertEquals("/problems/act-unsigned", reply.body().path("type").asText());
    assertEquals("CSC-27.5", reply.body().at("/clause/requirement").asText());
    assertTrue(reply.problem().contains("“decide”"), reply.problem());
    assertEquals(before, journal());
  }

  @Test
  void an_applicant_is_shown_no_decision() {
    assertEquals(403, it.act(APPLICANT, "grant/act", Map.of()).status());
  }

  @Test
  void the_command_prints_the_very_bytes_and_takes_the_proof() throws Exception {
    var act = it.shown(HEAD, "grant", Map.of());
    var id = it.path().replaceFirst(".*/", "");

    var shown = command("grant/act", id, "{}");
    var printed = shown.out().getBytes(StandardCharsets.UTF_8);
    var body = "{\"proof\":{\"cms\":\"%s\"}}".formatted(pen.sign("moldobaeva", printed));
    var granted = command("grant", id, body);

    assertArrayEquals(act, printed);
    assertEquals(0, granted.exit(), granted.err());
  }

  private static Run command(String verb, String id, String body) {
    var server = "--server=" + house.base();
    return Run.of(
        "application", "act", verb, id, server, "--token=" + HEAD, "--lang=en", "--body=" + body);
  }
}
