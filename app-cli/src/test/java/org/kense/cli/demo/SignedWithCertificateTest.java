package org.kense.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.remote.Api;
import org.kense.cli.serving.FreePort;
import org.kense.cli.serving.House;
import org.kense.cli.serving.Plan;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;

/** People of the demo sign with certificates, over HTTP, in a house that trusts the demo's root. */
@Clause("CSC-8.2")
@Clause("CSC-12.2")
@Clause("CSC-26")
class SignedWithCertificateTest {
  private static final Script SCRIPT = Script.read(KenseProcess.demo());

  /** When its institutions offer their services. */
  private static final Instant NOW = Instant.parse("2025-12-01T05:00:00Z");

  private static final Certificates CERTIFICATES = SCRIPT.certificates();

  @TempDir private static Path folder;
  private static House house;

  private final Draft draft = Draft.of(new Api(house.base(), Lang.EN), "demo-tologonova");

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
                Plan.Trust.of(CERTIFICATES.roots())),
            Plan.Paper.PLAIN);
    house = House.open(plan);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void an_application_is_filed_under_a_qualified_signature_and_its_evidence_is_kept()
      throws IOException {
    var declaration = draft.declaration();
    var proof = signed("tologonova", declaration);

    var filed = draft.submit(proof);

    assertEquals("submitted", filed.body().at("/status/code").asText(), filed.problem());
    assertEquals("qualified", filed.body().at("/signed/level").asText());
    assertEquals("tologonova", filed.body().at("/signed/by").asText());
    assertEquals(Sha256.of(declaration).hex(), filed.body().at("/signed/sha256").asText());
    var cms = Base64.getDecoder().decode(proof.base64());
    var evidence = new String(kept(evidence()), UTF_8);
    assertTrue(evidence.contains("\"revocation\":\"NOT_CHECKED\""), evidence);
    assertTrue(evidence.contains("\"signature\":\"" + Sha256.of(cms) + "\""), evidence);
    assertArrayEquals(cms, kept(Sha256.of(cms)));
  }

  /** The bytes are fetched, signed by a tool that everybody has, and sent: nothing of ours runs. */
  @Test
  @Clause("ENR-1.5")
  @EnabledIf("opensslIsInstalled")
  void what_openssl_signs_is_filed_and_no_java_is_asked_for() throws Exception {
    var content = Files.write(folder.resolve("content"), draft.declaration());
    var signature = folder.resolve("signature");
    var bearer = KenseProcess.demo().resolve("certificates/tologonova");
    openssl(
        "cms",
        "-sign",
        "-binary",
        "-cades",
        "-outform",
        "DER",
        "-in",
        content.toString(),
        "-signer",
        bearer + ".pem",
        "-inkey",
        bearer + ".key",
        "-out",
        signature.toString());

    var filed = draft.submit(cms(Files.readAllBytes(signature)));

    assertEquals("submitted", filed.body().at("/status/code").asText(), filed.problem());
    assertEquals("qualified", filed.body().at("/signed/level").asText());
  }

  private static Proof.Cms cms(byte[] signature) {
    return new Proof.Cms(Base64.getEncoder().encodeToString(signature));
  }

  static boolean opensslIsInstalled() {
    try {
      return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
    } catch (IOException | InterruptedException absent) {
      return false;
    }
  }

  private static void openssl(String... words) throws Exception {
    var command = Stream.concat(Stream.of("openssl"), Stream.of(words)).toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @Test
  void what_somebody_else_signed_is_turned_away() {
    rejected(signed("kochkorbaev", draft.declaration()), "somebody else signed");
  }

  @Test
  void a_signature_over_other_content_is_turned_away() {
    var other = Draft.of(draft.api(), draft.token()).declaration();

    rejected(signed("tologonova", other), "the signature is over other content");
  }

  @Test
  void a_certificate_of_another_root_is_turned_away_though_it_bears_every_name() throws Exception {
    var forged = new Forger().as(CERTIFICATES.key("tologonova").certificate());
    var signature = forged.sign(draft.declaration(), NOW);

    rejected(new Proof.Cms(signature), ": the certificate was issued by nobody whom we trust. ");
  }

  private void rejected(Proof proof, String reason) {
    draft.rejected(proof, reason, "/problems/signature-fails");
  }

  private static Proof.Cms signed(String who, byte[] content) {
    return new Proof.Cms(CERTIFICATES.key(who).sign(content, NOW));
  }

  private Sha256 evidence() {
    var id = CaseId.read(draft.path().replaceFirst(".*/", "")).orElseThrow();
    var file = house.useCases().ports().applications().open(id, Optional.empty()).orElseThrow();
    return file.application().content().signature().orElseThrow().evidence();
  }

  private static byte[] kept(Sha256 hash) throws IOException {
    try (var stream = house.useCases().ports().documents().open(hash).orElseThrow()) {
      return stream.readAllBytes();
    }
  }
}
