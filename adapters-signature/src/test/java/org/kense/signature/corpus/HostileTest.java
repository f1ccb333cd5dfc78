package org.kense.signature.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.signature.WithOpenssl;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** Whatever was made to cost time or room costs little of either. */
@WithOpenssl
final class HostileTest {
  private static final String MALFORMED = "INVALID cms-malformed";

  private final Corpus corpus = Corpus.only();
  private final Bombs bombs = new Bombs();
  private final byte[] honest = corpus.signature("aida");
  private final X500Name authority =
      X500Name.getInstance(corpus.certificates.read("aida").getIssuerX500Principal().getEncoded());

  @Test
  void ten_thousand_brackets_in_each_other_are_no_signature() {
    assertEquals(MALFORMED, judged(Bombs.tower(10_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.5.29.15",
        "2.5.29.17",
        "2.5.29.19",
        "2.5.29.30",
        "2.5.29.31",
        "2.5.29.32",
        "2.5.29.35",
        "2.5.29.37",
        "1.2.3.4"
      })
  void ten_thousand_brackets_in_an_extension_are_passed_over(String extension) {
    var bomb = bombs.extended(extension, Bombs.tower(10_000));

    assertEquals("VALID", judged(Surgery.on(honest).and(List.of(bomb)).bytes()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x7fffffff, 0x80000000, 0xffffffff, 0x40000000})
  void a_length_that_is_not_there_is_no_signature(int length) {
    var liar = honest.clone();
    liar[1] = (byte) 0x84;
    for (var digit = 0; digit < 4; digit++) liar[2 + digit] = (byte) (length >>> (24 - 8 * digit));

    assertEquals(MALFORMED, judged(liar));
  }

  @Test
  void a_hundred_megabytes_of_anything_are_no_signature() {
    for (var bytes :
        List.of(
            new byte[100 * Bombs.MEGABYTE],
            Bombs.inside(0x30, Bombs.inside(4, new byte[100 * Bombs.MEGABYTE])),
            Bombs.crowd(100 * Bombs.MEGABYTE))) {
      assertEquals(MALFORMED, judged(bytes));
    }
  }

  @Test
  void a_hundred_megabytes_of_elements_in_a_signature_are_too_many() {
    var crowd = Bombs.crowd(100 * Bombs.MEGABYTE);
    var bytes =
        Bombs.inside(
            0x30,
            concat(
                new byte[] {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0xd, 1, 7, 2},
                Bombs.inside(0xa0, Bombs.inside(0x30, concat(new byte[] {2, 1, 1}, crowd)))));

    assertEquals(MALFORMED, judged(bytes));
  }

  @Test
  void a_document_may_be_a_hundred_megabytes_long() {
    var finding =
        assertTimeout(
            Duration.ofSeconds(5),
            () -> new Validator().detached(new byte[100 * Bombs.MEGABYTE], honest, terms()));

    assertEquals("INVALID cms-of-other-content", Case.words(finding));
  }

  @Test
  void sixty_authorities_that_issued_each_other_are_no_maze() {
    var many = IntStream.range(0, 60).mapToObj(n -> bombs.authority(authority, n)).toList();

    assertEquals("VALID", judged(Surgery.on(honest).and(many).bytes()));
    var stranger = Surgery.on(corpus.signature("impostor")).and(many).bytes();
    assertEquals("INDETERMINATE certificate-not-trusted", judged(stranger));
  }

  @Test
  void keys_of_sixteen_thousand_bits_are_not_used() {
    var naming = IntStream.range(0, 50).mapToObj(n -> new Bombs.Naming(authority, authority, n));
    var many = naming.map(bombs::giant).toList();

    assertEquals("VALID", judged(Surgery.on(honest).and(many).bytes()));
  }

  @Test
  void twenty_thousand_certificates_are_too_many() {
    var many = Collections.nCopies(20_000, bombs.authority(authority, 1));

    assertEquals(MALFORMED, judged(Surgery.on(honest).and(many).bytes()));
  }

  @Test
  void sixteen_signers_with_the_most_stamps_are_judged_and_one_more_is_not() {
    var stamped = Surgery.on(corpus.signature("aida; stamped by tsa"));

    assertEquals("VALID", judged(stamped.signers(copies(16, stamped)).bytes()));
    assertEquals(MALFORMED, judged(stamped.signers(copies(17, stamped)).bytes()));
  }

  @Test
  void a_thousand_stamps_take_no_longer_than_a_few() {
    var stamped = Surgery.on(corpus.signature("aida; stamped by tsa-stranger"));
    var attributes = Attributes.unsigned(stamped.signer());
    var token = attributes.value(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    var many = Collections.nCopies(1000, token).toArray(ASN1Encodable[]::new);
    var all = attributes.and(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, many);

    assertEquals("VALID", judged(stamped.signer(all::unsignedBeside).bytes()));
  }

  @Test
  void a_stamp_with_a_thousand_certificates_proves_nothing() {
    var stamped = Surgery.on(corpus.signature("aida; stamped by tsa"));
    var token =
        Attributes.unsigned(stamped.signer())
            .value(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    var many = IntStream.range(0, 1000).mapToObj(n -> bombs.authority(authority, n)).toList();
    var heavy = Surgery.on(Stamping.bytes(token)).and(many);
    var all =
        new Attributes(List.of())
            .and(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, heavy.info());

    assertEquals("VALID", judged(stamped.signer(all::unsignedBeside).bytes()));
  }

  @Test
  void a_thousand_forged_lists_clear_nobody() {
    var forged = corpus.lists.read("forged").toASN1Structure();
    var lists = Collections.nCopies(1000, forged);

    assertEquals("VALID", judged(Surgery.on(honest).lists(lists).bytes()));
  }

  private static List<ASN1Encodable> copies(int count, Surgery surgery) {
    return Collections.nCopies(count, surgery.signer());
  }

  private static byte[] concat(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private Terms terms() {
    return Terms.of(
        new Reliance(
            corpus.roots(List.of("root")),
            corpus.material(List.of("list root-fresh", "list fresh")),
            Policy.standard(),
            Workshop.day("0.04")));
  }

  private String judged(byte[] signature) {
    var terms = terms();
    var finding =
        assertTimeout(
            Duration.ofSeconds(5),
            () -> new Validator().detached(Corpus.DOCUMENT, signature, terms));
    return Case.words(finding);
  }
}
