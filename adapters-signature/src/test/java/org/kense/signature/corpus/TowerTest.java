package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.WithOpenssl;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** What is nested ten thousand deep is malformed wherever it lies, and nothing overflows. */
@WithOpenssl
final class TowerTest {
  private static final int FLOORS = 10_000;

  private final Corpus corpus = Corpus.only();
  private final byte[] honest = corpus.signature("aida");

  /** Sequences, sets, tags and strings: each is read in its own way. */
  static Stream<byte[]> towers() {
    return Stream.of(0x30, 0x31, 0xa0, 0x24).map(tag -> Bombs.tower(tag, FLOORS));
  }

  @Test
  void a_step_that_overflows_has_failed() {
    assertEquals(Optional.empty(), Guard.of(TowerTest::endless));
  }

  @ParameterizedTest
  @MethodSource("towers")
  void a_tower_is_nothing_that_could_be_read(byte[] tower) {
    assertEquals("INVALID cms-malformed", judged(tower));
    assertEquals("INVALID cms-malformed", Case.words(new Validator().enveloping(tower, terms())));
    assertEquals(Optional.empty(), MaterialFile.certificates(tower));
    assertEquals(Optional.empty(), MaterialFile.lists(tower));
    assertEquals(Optional.empty(), MaterialFile.answers(tower));
    assertThrows(CertificateException.class, () -> Certificates.read(tower));
  }

  @ParameterizedTest
  @MethodSource("towers")
  void a_tower_in_a_string_of_an_answer_says_nothing(byte[] tower) {
    assertEquals(Optional.empty(), MaterialFile.answers(Bombs.answer(tower)));
  }

  @ParameterizedTest
  @MethodSource("towers")
  void a_tower_in_an_extension_of_a_list_says_nothing(byte[] tower) throws IOException {
    var list = Bombs.list(tower);

    assertEquals(Optional.empty(), MaterialFile.lists(list));
    assertEquals(
        "INVALID cms-malformed",
        judged(Surgery.on(honest).lists(List.of(CertificateList.getInstance(list))).bytes()));
  }

  @ParameterizedTest
  @MethodSource("towers")
  void a_tower_in_a_stamp_proves_nothing(byte[] tower) {
    var stamped = Surgery.on(corpus.signature("aida; stamped by tsa"));
    var type = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
    var token = Attributes.unsigned(stamped.signer()).value(type);
    var bomb = Surgery.on(Stamping.bytes(token)).content(tower).info();
    var attributes = new Attributes(List.of()).and(type, bomb);

    assertEquals("VALID", judged(stamped.signer(attributes::unsignedBeside).bytes()));
    assertEquals(
        Stamps.NONE, Stamps.over(new byte[0], ContentInfo.getInstance(bomb), terms().reliance()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<</A ", "(", "<</Type/Catalog/Pages["})
  void a_tower_in_a_document_is_no_signature(String bracket) {
    var tower = bracket.repeat(FLOORS);
    var pdf =
        "%PDF-1.7\n1 0 obj\n"
            + tower
            + "\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
            + "trailer\n<</Size 2/Root 1 0 R>>\nstartxref\n"
            + (9 + 8 + tower.length() + 8)
            + "\n%%EOF\n";

    var finding = new Validator().pdf(pdf.getBytes(ISO_8859_1), terms());

    assertNotEquals(Verdict.VALID, finding.verdict());
  }

  @SuppressWarnings("InfiniteRecursion") // Which is the point of it.
  private static int endless() {
    return 1 + endless();
  }

  private String judged(byte[] signature) {
    return Case.words(new Validator().detached(Corpus.DOCUMENT, signature, terms()));
  }

  private Terms terms() {
    return Terms.of(
        new Reliance(
            corpus.roots(List.of("root")),
            corpus.material(List.of("list root-fresh", "list fresh")),
            Policy.standard(),
            Workshop.day("0.04")));
  }
}
