package org.kense.signature.opinion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.cms.Strictness;
import org.kense.signature.pdf.Notary;
import org.kense.signature.pdf.WithNotary;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

@WithNotary
final class SecondOpinionTest {
  private static final byte[] CONTENT = "the application".getBytes(UTF_8);

  @TempDir private Path folder;
  private final Notary notary = Notary.only();
  private final SecondOpinion second = new SecondOpinion();

  @Test
  void a_sound_signature_is_sound_for_dss_too() {
    var signature = notary.signature("aida", CONTENT);

    var opinion = second.detached(CONTENT, signature, question(Revocation.NOT_CHECKED, 1));

    assertEquals(Opinion.NONE, opinion);
  }

  @Test
  void it_sees_by_itself_that_the_content_is_another() {
    var signature = notary.signature("aida", CONTENT);
    var other = "another".getBytes(UTF_8);

    var opinion = second.detached(other, signature, question(Revocation.NOT_CHECKED, 1));

    assertEquals(Verdict.INVALID, opinion.verdict());
    assertTrue(opinion.doubts().getFirst().startsWith("TOTAL_FAILED HASH_FAILURE: "));
  }

  @Test
  void it_trusts_nobody_but_our_roots() {
    var signature = notary.signature("aida", CONTENT);

    var opinion = second.detached(CONTENT, signature, question(List.of(), Revocation.DEMANDED, 1));

    assertEquals(Verdict.INDETERMINATE, opinion.verdict());
    assertTrue(opinion.doubts().getFirst().contains("NO_CERTIFICATE_CHAIN_FOUND"));
  }

  @Test
  void it_demands_revocation_where_we_do() {
    var signature = notary.signature("aida", CONTENT);

    var opinion = second.detached(CONTENT, signature, question(Revocation.DEMANDED, 1));

    assertEquals(Verdict.INDETERMINATE, opinion.verdict());
    assertTrue(
        opinion.doubts().getFirst().contains("No revocation data found"), opinion.toString());
  }

  @Test
  void it_accepts_no_weaker_digest_than_we_do() {
    var signature = notary.signature("aida", CONTENT, "-cades -md sha1");

    var opinion = second.detached(CONTENT, signature, question(Revocation.NOT_CHECKED, 1));

    assertEquals(Verdict.INDETERMINATE, opinion.verdict());
    assertTrue(opinion.doubts().getFirst().contains("CRYPTO_CONSTRAINTS_FAILURE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sha256 | = SHA-256             | = SHA-256                  | VALID",
        "sha256 | = SHA-256             | = SHA-256 until 2020-12-31 | INDETERMINATE",
        "sha256 | = SHA-256             | = SHA-256 until 2999-12-31 | VALID",
        "sha256 | = SHA-256             | = SHA-256 until never      | INDETERMINATE",
        "sha256 | .1 = RSA              | .1 = RSA until 2020-12-31  | VALID", // others name RSA
        "sha256 | key.RSA = 2048        | key.RSA = 3072             | INDETERMINATE",
        "sha1   | = SHA-1 until never   | = SHA-1                    | VALID",
        "sha1   | = SHA-1 until never   | = SHA-1 until 2020-12-31   | INDETERMINATE"
      })
  void it_accepts_what_the_operator_s_policy_accepts(
      String digest, String shipped, String own, Verdict expected) throws IOException {
    var signature = notary.signature("aida", CONTENT, "-cades -md " + digest);
    var policy = policy(shipped, own);

    var opinion = second.detached(CONTENT, signature, question(policy));

    assertEquals(expected, opinion.verdict(), opinion::toString);
  }

  @Test
  void who_sees_fewer_signers_than_we_do_can_t_agree() {
    var signature = notary.signature("aida", CONTENT);

    var opinion = second.detached(CONTENT, signature, question(Revocation.NOT_CHECKED, 2));

    assertEquals(Opinion.doubt("DSS sees 1 of 2 signatures"), opinion);
  }

  @Test
  void where_it_fails_it_has_doubts() {
    var opinion = second.pdf(CONTENT, question(Revocation.NOT_CHECKED, 1));

    assertEquals(Verdict.INDETERMINATE, opinion.verdict());
  }

  @Test
  void who_takes_too_long_over_a_pdf_has_not_agreed() {
    var patience = new Patience(Duration.ofMillis(10));

    var opinion =
        patience.wait(
            () -> {
              Thread.sleep(Duration.ofMinutes(1));
              return Opinion.NONE;
            });

    assertEquals(Opinion.doubt("DSS gives no answer within 0 s"), opinion);
  }

  /** The shipped policy, in which one line says something else. */
  private Policy policy(String shipped, String own) throws IOException {
    try (var text = Policy.class.getResourceAsStream("policy.properties")) {
      var all = new String(text.readAllBytes(), UTF_8);
      assertTrue(all.contains(shipped), shipped);
      return Policy.read(
          Files.writeString(folder.resolve("policy.properties"), all.replace(shipped, own)));
    }
  }

  private Question question(Policy policy) {
    var roots = new Roots(List.of(notary.root(Revocation.NOT_CHECKED)));
    var reliance = new Reliance(roots, Material.NONE, policy, notary.now());
    return new Question(reliance, Strictness.STRICT, Revocation.NOT_CHECKED, 1);
  }

  private Question question(Revocation revocation, int signers) {
    return question(List.of(notary.root(revocation)), revocation, signers);
  }

  private Question question(List<Root> roots, Revocation revocation, int signers) {
    var reliance = new Reliance(new Roots(roots), Material.NONE, Policy.standard(), notary.now());
    return new Question(reliance, Strictness.STRICT, revocation, signers);
  }
}
