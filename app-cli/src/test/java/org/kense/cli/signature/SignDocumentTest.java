package org.kense.cli.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;

@EnabledIf("org.kense.cli.signature.Authority#possible")
final class SignDocumentTest {
  @TempDir private Path folder;
  private Authority authority;

  @BeforeEach
  void make() throws IOException {
    authority = Authority.in(folder);
    authority.keyStore("aida");
    Files.writeString(folder.resolve("text"), "the application");
  }

  private Run sign(String... more) {
    return authority.run(
        "signature sign --document D/text --key D/aida.p12 --key-password-file D/password", more);
  }

  private Run verify(String words) {
    return authority.run("signature verify --trust D/root.pem --crl D/root.crl " + words);
  }

  @Test
  void what_is_signed_beside_the_document_verifies() {
    assertEquals(0, sign("--out", folder.resolve("signature").toString()).exit());

    assertEquals(0, verify("--document D/text --signature D/signature").exit());
  }

  @Test
  void a_signature_can_carry_the_document() {
    assertEquals(0, sign("--embed", "--out", folder.resolve("whole").toString()).exit());

    assertEquals(0, verify("--signature D/whole").exit());
  }

  @Test
  void a_pdf_holds_its_own_signature() throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(folder.resolve("text").toFile());
    }

    var run = sign("--format", "pades", "--out", folder.resolve("signed.pdf").toString());

    assertEquals(0, run.exit(), run.err());
    var verified = verify("--json --document D/signed.pdf");
    assertTrue(verified.out().contains("\"iin\":\"900101300123\""), verified.out());
    assertTrue(verified.out().startsWith("{\"verdict\":\"VALID\""), verified.out());
  }

  @Test
  void only_a_pdf_can() {
    var run = sign("--format", "pades", "--out", folder.resolve("signed.pdf").toString());

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("is no PDF"), run.err());
  }

  @Test
  void a_wrong_password_is_named() throws IOException {
    Files.writeString(folder.resolve("password"), "wrong");

    var run = sign("--out", folder.resolve("signature").toString());

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("password is wrong"), run.err());
  }
}
