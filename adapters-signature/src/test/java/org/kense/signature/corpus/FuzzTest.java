package org.kense.signature.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.WithOpenssl;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/**
 * Small changes to what is valid: never an exception, never long, never valid for what it is not.
 */
@WithOpenssl
final class FuzzTest {
  private static final int TIMES = 200;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Corpus corpus = Corpus.only();
  private final byte[] plain = corpus.signature("aida");

  /**
   * What may change is what nobody signs: certificates and lists that travel along and were not
   * needed, unsigned attributes, the set of digests that announces what signers use, and how the
   * name of the certificate's issuer is spelt where the signer is named by it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "aida",
        "aida-rsa -nodetach",
        "aida + marat",
        "aida; stamped by tsa",
        "aida; stamped by tsa; values list root-fresh, answer good",
        "aida; holds list root-fresh, list fresh"
      })
  void a_changed_signature_is_valid_only_where_nothing_that_is_signed_changed(String recipe) {
    var honest = corpus.signature(recipe);
    var signed = essence(honest);

    LongStream.range(0, TIMES)
        .forEach(
            seed -> {
              var changed = new Mutation(seed).of(honest);
              var finding =
                  timely(seed, changed, corpus.material(List.of("list root-fresh", "list fresh")));
              if (finding.verdict() == Verdict.VALID) {
                assertEquals(signed, essence(changed), "seed " + seed);
              }
            });
  }

  @Test
  void a_changed_list_clears_nobody() throws IOException {
    var honest = corpus.lists.read("fresh").getEncoded();

    for (var seed = 0L; seed < TIMES; seed++) {
      var changed = new Mutation(seed).of(honest);
      var list = Guard.of(() -> new X509CRLHolder(changed));
      var lists = list.map(List::of).orElseGet(List::of);
      var finding = timely(seed, plain, material(lists, List.of()));
      var same = list.flatMap(read -> Guard.of(read::getEncoded));
      assertEquals(
          same.map(FuzzTest::hex).equals(Optional.of(hex(honest))),
          isValid(finding),
          "seed " + seed);
    }
  }

  @Test
  void a_changed_answer_clears_nobody() throws Exception {
    var honest = corpus.answers.read("good");
    var bytes = corpus.workshop.read("good.ocsp");

    for (var seed = 0L; seed < TIMES; seed++) {
      var changed = new Mutation(seed).of(bytes);
      var answer = answer(changed);
      var finding =
          timely(seed, plain, material(List.of(), answer.map(List::of).orElseGet(List::of)));
      if (isValid(finding)) {
        assertEquals(
            hex(honest.getTBSResponseData()),
            hex(answer.orElseThrow().getTBSResponseData()),
            "seed " + seed);
      }
    }
  }

  private static Optional<BasicOCSPResp> answer(byte[] bytes) {
    try {
      return Optional.of((BasicOCSPResp) new OCSPResp(bytes).getResponseObject());
    } catch (Exception malformed) {
      return Optional.empty();
    }
  }

  private Material material(List<X509CRLHolder> lists, List<BasicOCSPResp> answers) {
    return corpus.material(List.of("list root-fresh")).and(new Material(List.of(), lists, answers));
  }

  private static boolean isValid(Finding finding) {
    return finding.verdict() == Verdict.VALID;
  }

  private Finding timely(long seed, byte[] signature, Material material) {
    var began = Instant.now();
    var terms =
        Terms.of(
            new Reliance(
                corpus.roots(List.of("root")), material, Policy.standard(), Workshop.day("0.04")));
    var finding = new Validator().detached(Corpus.DOCUMENT, signature, terms);
    var taken = Duration.between(began, Instant.now());
    assertTrue(taken.compareTo(LONGEST) < 0, "seed " + seed + ": " + taken);
    return finding;
  }

  /** All that a signature says, and what it says it of. */
  private static String essence(byte[] signature) {
    var surgery = Surgery.on(signature);
    var all = surgery.signers().stream().map(FuzzTest::signed).toArray(ASN1Encodable[]::new);
    try {
      return hex(new DERSequence(all).getEncoded("DER"))
          + hex(surgery.signed().getEncapContentInfo().getEncoded("DER"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ASN1Encodable signed(ASN1Encodable one) {
    var signer = SignerInfo.getInstance(one);
    return new DERSequence(
        new ASN1Encodable[] {
          signer.getDigestAlgorithm(),
          signer.getAuthenticatedAttributes(),
          signer.getDigestEncryptionAlgorithm(),
          signer.getEncryptedDigest()
        });
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
