package org.kense.cli.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

@EnabledIf("org.kense.cli.signature.Authority#possible")
final class VerifySignatureTest {
  private static Authority authority;
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    authority = Authority.in(folder);
    authority.signed("the application", "detached", "");
    authority.signed("the application", "whole", " -nodetach");
    authority.certify("ivan", "RU/1.2.643.3.131.1.1=900101300123");
    authority.signedBy("ivan", "the application", "russian", "");
    Files.writeString(folder.resolve("other"), "another application");
    Files.write(folder.resolve("nested"), HexFormat.of().parseHex("3080".repeat(200_000)));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --document text --signature detached --trust root.pem --crl root.crl                              | 0 | VALID         | null                       | ''
          --signature whole --trust root.pem --crl root.crl                                                 | 0 | VALID         | null                       | ''
          --document other --signature detached --trust root.pem --crl root.crl                             | 1 | INVALID       | HASH_FAILURE               | cms-of-other-content
          --document text --signature detached --trust root.pem                                             | 1 | INDETERMINATE | TRY_LATER                  | revocation-not-known
          --document text --signature detached --trust root.pem --crl text                                  | 1 | INDETERMINATE | TRY_LATER                  | revocation-not-known
          --document text --signature detached --trust root.pem --crl nested                                | 1 | INDETERMINATE | TRY_LATER                  | revocation-not-known
          --document text --signature detached --trust root.pem --ocsp nested                               | 1 | INDETERMINATE | TRY_LATER                  | revocation-not-known
          --document text --signature detached                                                              | 1 | INDETERMINATE | NO_CERTIFICATE_CHAIN_FOUND | certificate-not-trusted
          --signature detached --trust root.pem --crl root.crl                                              | 1 | INVALID       | SIGNED_DATA_NOT_FOUND      | cms-without-content
          --document text --signature text --trust root.pem --crl root.crl                                  | 1 | INVALID       | FORMAT_FAILURE             | cms-malformed
          --document text --signature detached --trust root.pem --crl root.crl --expect-iin 900101300123    | 0 | VALID         | null                       | ''
          --document text --signature detached --trust root.pem --crl root.crl --expect-iin 900101300124    | 1 | INVALID       | SIG_CONSTRAINTS_FAILURE    | other-person
          --document text --signature russian --trust root.pem --crl root.crl                               | 0 | VALID         | null                       | ''
          --document text --signature russian --trust root.pem --crl root.crl --expect-iin 900101300123     | 1 | INVALID       | SIG_CONSTRAINTS_FAILURE    | other-person
          --document text --signature detached --trust root.pem --crl root.crl --expect-bin 012345678901    | 0 | VALID         | null                       | ''
          --document text --signature detached --trust root.pem --crl root.crl --expect-bin 012345678902    | 1 | INVALID       | SIG_CONSTRAINTS_FAILURE    | other-organisation
          --document text --signature detached --trust root.pem --crl root.crl --require-role 1.2.398.3.3.4.1.2.1 | 0 | VALID   | null                       | ''
          --document text --signature detached --trust root.pem --crl root.crl --require-role 1.2.398.3.3.4.1.2.2 | 1 | INVALID | CHAIN_CONSTRAINTS_FAILURE  | role-missing
          --document text --signature detached --trust root.pem --crl root.crl --min-signers 2              | 1 | INVALID       | SIG_CONSTRAINTS_FAILURE    | too-few-signers
          --document text --signature detached --trust root.pem --crl root.crl --at 2020-01-01T00:00:00Z    | 1 | INVALID       | NOT_YET_VALID              | certificate-not-valid-now
          """)
  void a_signature_is_judged_by_what_is_given(
      String options, int exit, String verdict, String sub, String reason) throws IOException {
    var run = verify(options + " --json");

    assertEquals(exit, run.exit(), run.err());
    var json = new ObjectMapper().readTree(run.out());
    assertEquals(verdict, json.path("verdict").asText());
    assertEquals(sub, json.path("subIndication").asText());
    assertTrue(reason.isEmpty() || reasons(json).contains(reason), run.out());
  }

  @Test
  void the_answer_names_the_signer() throws IOException {
    var run = verify("--document text --signature detached --trust root.pem --crl root.crl --json");

    var signer = new ObjectMapper().readTree(run.out()).path("signers").path(0);
    assertEquals("900101300123", signer.path("iin").asText());
    assertEquals("012345678901", signer.path("bin").asText());
    assertEquals("qualified", signer.path("level").asText());
    assertTrue(signer.path("provenTime").isNull());
  }

  @ParameterizedTest
  @CsvSource({"en, The signature is valid.", "kk, Қолтаңба жарамды."})
  void people_read_it_in_their_language(String lang, String words) {
    var run =
        verify(
            "--document text --signature detached --trust root.pem --crl root.crl --lang " + lang);

    assertEquals(words, run.lines().getFirst());
    assertTrue(run.lines().getLast().contains("KZ_IIN 900101300123"), run.out());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --trust root.pem                                     | Name what is signed
          --document nowhere --signature detached              | There is no file
          --document text --signature detached --trust text    | holds no certificate of an authority
          --document text --signature detached --trust aida.pem | holds no certificate of an authority
          --document text --signature detached --at yesterday  | is no instant
          --document text --signature detached --min-signers 0 | does not fit --min-signers
          --document text --signature detached --min-signers x | does not fit
          """)
  void a_wrong_command_is_named(String options, String words) {
    var run = verify(options);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains(words), run.err());
  }

  private static Run verify(String options) {
    var words =
        Stream.of(options.strip().split(" +", -1))
            .map(
                word ->
                    Files.exists(folder.resolve(word)) ? authority.file(word).toString() : word);
    return Run.of(Stream.concat(Stream.of("signature", "verify"), words).toArray(String[]::new));
  }

  private static List<String> reasons(JsonNode json) {
    return json.path("reasons").valueStream().map(JsonNode::asText).toList();
  }
}
