package org.kense.signature.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.Clause;
import org.kense.core.application.CaseNumber;
import org.kense.core.form.Attachment;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.usecase.CheckDocument;
import org.kense.signature.Openssl;
import org.kense.signature.SealedHouse;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** A result that is data comes signed by whoever says so, for programs to read. */
@Clause("CSC-29")
@Clause("EDC-5")
final class SealedDataTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static Attachment file;
  private static byte[] message;
  private static String said;

  @TempDir private Path folder;

  @BeforeAll
  static void a_record_was_changed() throws IOException {
    var id = HOUSE.ready(Samples.DATA);
    var outcome = HOUSE.desk.reading().application().handle(Samples.AIDA, id).get().application();
    file = outcome.course().data().orElseThrow();
    message =
        HOUSE
            .desk
            .reading()
            .document()
            .handle(Samples.AIDA, id, file.id())
            .get()
            .bytes()
            .readAllBytes();
    said =
        """
        {"iss":"%s","service":"kg.sample-data","kind":"result","number":"%s","date":"2026-03-05",\
        "record":{"register":"students","key":"Айдай Өмүрбек кызы","version":1,\
        "values":{"course":"2"}}}\
        """
            .formatted(Samples.COLLEGE, outcome.heading().number().orElseThrow().digits());
  }

  private static Terms terms() {
    return Terms.of(HOUSE.trust());
  }

  @Test
  void it_is_a_file_of_the_case_beside_the_document() {
    assertEquals("application/pkcs7-mime", file.mediaType());
    assertTrue(file.name().matches("[0-9]{14}\\.p7m"), file.name());
    assertEquals(message.length, file.size());
  }

  @Test
  void whoever_got_it_can_ask_whether_it_was_issued() {
    var number = CaseNumber.read(file.name().replace(".p7m", "")).orElseThrow();

    var checked = HOUSE.desk.reading().check().handle(number, file.content());

    assertInstanceOf(CheckDocument.Checked.Issued.class, checked);
  }

  @Test
  void its_signature_is_the_institutions_and_holds() {
    var finding = new Validator().enveloping(message, terms());

    assertEquals(Verdict.VALID, finding.verdict(), finding::toString);
    var signer = finding.signers().getFirst();
    assertTrue(signer.toString().contains("990140000388"), signer::toString);
  }

  @Test
  void one_digit_less_and_it_holds_no_more() {
    var field = "\"course\":\"";
    var tampered = message.clone();
    tampered[new String(message, ISO_8859_1).indexOf(field) + field.length()] = '3';

    assertEquals(Verdict.INVALID, new Validator().enveloping(tampered, terms()).verdict());
  }

  @Test
  @EnabledIf("org.kense.signature.Openssl#installed")
  void openssl_reads_what_was_said() throws Exception {
    Files.write(folder.resolve("data.p7m"), message);
    var root = Base64.getMimeEncoder().encodeToString(HOUSE.authority.root().getEncoded());
    Files.writeString(
        folder.resolve("root.pem"),
        "-----BEGIN CERTIFICATE-----\n" + root + "\n-----END CERTIFICATE-----\n");

    new Openssl(folder)
        .run(
            "cms -verify -cades -binary -inform DER -in data.p7m -CAfile root.pem -out said.json"
                + " -purpose any -no_check_time");

    assertEquals(said, Files.readString(folder.resolve("said.json")));
  }

  @Test
  void a_result_that_is_a_document_has_none() {
    var document = HOUSE.ready(Samples.FREE);

    var outcome = HOUSE.desk.reading().application().handle(Samples.AIDA, document).get();

    assertTrue(outcome.application().course().result().isPresent());
    assertEquals(Optional.empty(), outcome.application().course().data());
  }
}
