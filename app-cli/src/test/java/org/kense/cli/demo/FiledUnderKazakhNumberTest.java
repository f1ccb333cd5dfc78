package org.kense.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.KenseProcess;
import org.kense.cli.remote.Api;
import org.kense.cli.serving.Errands;
import org.kense.cli.signature.Authority;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.signature.trust.Policy;

/**
 * An application in Kazakhstan is signed by a natural person under their own IIN, in a house whose
 * policy takes the signatures of natural persons only.
 */
@Clause("DUP-9P.2")
@EnabledIf("org.kense.cli.signature.Authority#possible")
class FiledUnderKazakhNumberTest {
  /** What certificates of natural persons and of organisations are for (order 1187 of 2015). */
  private static final String PERSON = "emailProtection,1.2.398.3.3.4.1.1";

  private static final String FIRST_HEAD = "emailProtection,1.2.398.3.3.4.1.2,1.2.398.3.3.4.1.2.1";

  @TempDir private static Path folder;
  private static KenseProcess house;
  private static Api api;

  private final Draft draft = Draft.of(api, "demo-abdikhalyqova", Order.DUPLICATE);

  @BeforeAll
  static void open() throws Exception {
    certify(Authority.in(folder));
    Files.writeString(folder.resolve("policy.properties"), naturalPersons());
    var trust =
        Files.writeString(
            folder.resolve("trust.yaml"),
            """
            roots: [root.pem]
            policy: policy.properties
            revocation-lists: [{ file: root.crl }]
            """);
    house = Errands.serve(folder.resolve("data"), "--trust=" + trust);
    house.remarks("Kense serves at ");
    api = new Api(URI.create(Errands.address(house)), Lang.EN);
  }

  private static void certify(Authority authority) {
    authority.certify("own", "/serialNumber=IIN910412401272/CN=own", PERSON);
    authority.certify("taxpayer", "/INN=910412401272/CN=taxpayer", PERSON);
    authority.certify("foreign", "/serialNumber=PNOKG-910412401272/CN=foreign", PERSON);
    authority.certify("bare", "/serialNumber=910412401272/CN=bare", PERSON);
    authority.certify("company", "/serialNumber=BIN910412401272/CN=company", PERSON);
    authority.certify("stranger", "/serialNumber=IIN010101500013/CN=stranger", PERSON);
    authority.certify("hashimov", "/serialNumber=IIN881103302457/CN=hashimov", PERSON);
    authority.certify(
        "head", "/serialNumber=IIN910412401272/OU=BIN012345678901/CN=head", FIRST_HEAD);
  }

  /** The policy that is shipped, but for what a certificate has to be for. */
  private static String naturalPersons() throws IOException {
    var shipped = Policy.class.getResourceAsStream("policy.properties");
    try (var text = Objects.requireNonNull(shipped)) {
      return new String(text.readAllBytes(), UTF_8)
          .replaceFirst("(?m)^purpose.signing = .*$", "purpose.signing = 1.2.398.3.3.4.1.1")
          .replaceFirst("(?m)^purpose.role = .*\\\\\n.*$", "purpose.role = 1.2.398.3.3.4.1.1");
    }
  }

  @AfterAll
  static void close() throws Exception {
    house.close();
  }

  @Test
  void a_natural_person_files_under_their_own_number() {
    var filed = draft.submit(signed("own"));

    assertEquals("submitted", filed.body().at("/status/code").asText(), filed.problem());
    assertEquals("qualified", filed.body().at("/signed/level").asText());
    assertEquals("abdikhalyqova", filed.body().at("/signed/by").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          taxpayer | the certificate does not say who signed
          foreign  | the certificate does not say who signed
          bare     | the certificate does not say who signed
          company  | the certificate does not say who signed
          stranger | the certificate does not say who signed
          hashimov | somebody else signed
          head     | the certificate is not meant for signing
          """)
  void the_digits_elsewhere_another_person_or_an_organisation_do_not(String who, String reason) {
    draft.rejected(signed(who), reason, "/problems/signature-fails");
  }

  private Proof.Cms signed(String who) {
    return new OpensslPen(folder, folder).proof(who, draft.declaration());
  }
}
