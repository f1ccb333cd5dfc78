package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.remote.Api;
import org.kense.cli.serving.Errands;
import org.kense.cli.signature.Authority;
import org.kense.core.Clause;
import org.kense.core.law.Lang;

/** People file with certificates of an authority that {@code kense serve} was told to trust. */
@Clause("CSC-12.2")
@Clause("CSC-26")
@EnabledIf("org.kense.cli.signature.Authority#possible")
class FiledWithOwnCertificateTest {
  private static final String HERS = "PNOKG-11405200400017";

  @TempDir private static Path folder;
  private static Authority trusted;
  private static Path strangers;
  private static Path silent;
  private static KenseProcess house;
  private static Api api;

  private final Draft draft = Draft.of(api, "demo-tologonova");

  @BeforeAll
  static void open() throws Exception {
    trusted = authority(folder);
    trusted.certify("lost", HERS);
    trusted.certify("other", "PNOKG-20510200200024");
    strangers = Files.createDirectory(folder.resolve("strangers"));
    authority(strangers);
    silent = Files.createDirectory(folder.resolve("silent"));
    authority(silent).list(" -crl_lastupdate 20200101000000Z -crl_nextupdate 20200201000000Z");
    var trust =
        Files.writeString(
            folder.resolve("trust.yaml"),
            """
            roots: [root.pem, silent/root.pem]
            revocation-lists: [{ file: root.crl }, { file: silent/root.crl }]
            """);
    house = Errands.serve(folder.resolve("data"), "--trust=" + trust);
    house.remarks("Kense serves at ");
    api = new Api(URI.create(Errands.address(house)), Lang.EN);
  }

  private static Authority authority(Path folder) throws IOException {
    var authority = Authority.in(folder);
    authority.certify("tologonova", HERS);
    return authority;
  }

  @AfterAll
  static void close() throws Exception {
    house.close();
  }

  @Test
  void her_own_certificate_files_her_application() throws Exception {
    var filed = draft.submit(signed(folder, "tologonova"));

    assertEquals("submitted", filed.body().at("/status/code").asText(), filed.problem());
    assertEquals("qualified", filed.body().at("/signed/level").asText());
    assertEquals("tologonova", filed.body().at("/signed/by").asText());
  }

  @Test
  void somebody_else_s_certificate_does_not() throws Exception {
    rejected(signed(folder, "other"), "somebody else signed");
  }

  @Test
  void nor_does_a_signature_over_other_content() throws Exception {
    var other = Draft.of(api, "demo-tologonova").declaration();

    rejected(signed(folder, "tologonova", other), "the signature is over other content");
  }

  @Test
  void nor_does_a_certificate_of_a_root_that_anybody_made() throws Exception {
    rejected(signed(strangers, "tologonova"), "the certificate was issued by nobody whom we trust");
  }

  @Test
  void nor_does_one_that_was_revoked_while_the_house_was_open() throws Exception {
    trusted.revoke("lost");

    rejected(signed(folder, "lost"), "the certificate was revoked");
  }

  @Test
  void nor_does_one_of_which_nobody_said_lately_that_it_is_good() throws Exception {
    draft.rejected(
        signed(silent, "tologonova"),
        "it is not known whether the certificate was revoked",
        "/problems/signature-uncertain");
  }

  private void rejected(Proof proof, String reason) {
    draft.rejected(proof, reason, "/problems/signature-fails");
  }

  private Proof.Cms signed(Path keys, String who) throws Exception {
    return signed(keys, who, draft.declaration());
  }

  private static Proof.Cms signed(Path keys, String who, byte[] content) throws Exception {
    return new Proof.Cms(new OpensslPen(keys, keys).sign(who, content));
  }
}
