package org.kense.signature.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Revocation;

@WithNotary
final class SoundPdfTest {
  private final PdfStory story = new PdfStory();

  @Test
  void a_signed_pdf_holds_and_names_its_signer() {
    var finding = story.found(story.signed());

    assertEquals(List.of(), finding.doubts());
    assertEquals("VALID", PdfStory.outcome(finding));
    assertEquals(
        List.of(new Identity(Identity.Register.KZ_IIN, "900101300123")),
        finding.signers().getFirst().subject().people());
    assertTrue(
        finding.general().contains(new Check(Constraint.SECOND_OPINION, Verdict.VALID)),
        "somebody else was asked");
  }

  @Test
  void who_signs_after_another_changes_nothing() {
    var both = story.pen.signed(story.signed(), "bolat");

    var finding = story.found(both);

    assertEquals(List.of(), finding.doubts());
    assertEquals("VALID", PdfStory.outcome(finding));
    assertEquals(2, finding.signers().size());
  }

  @Test
  void what_proves_a_signature_for_the_long_term_may_be_put_in_and_stamped() {
    var kept = story.pen.stamped(story.pen.withStore(story.signed()));

    var finding = story.found(kept, Revocation.DEMANDED, Strictness.STRICT);

    assertEquals(List.of(), finding.doubts());
    assertEquals("VALID", PdfStory.outcome(finding));
    var proven = finding.signers().getFirst().proven().orElseThrow();
    assertTrue(Duration.between(proven, story.notary.now()).abs().toHours() < 2, proven.toString());
  }

  @Test
  void a_time_stamp_proves_nothing_of_what_was_signed_after_it() {
    var later = story.pen.signed(story.pen.stamped(story.plain), "aida");

    var finding = story.found(later);

    assertEquals("VALID", PdfStory.outcome(finding));
    assertEquals(Optional.empty(), finding.signers().getFirst().proven());
  }

  @Test
  void without_the_list_nobody_knows_whether_the_signer_was_revoked() {
    var finding = story.found(story.signed(), Revocation.DEMANDED, Strictness.STRICT);

    assertEquals("INDETERMINATE revocation-not-known", PdfStory.outcome(finding));
  }

  @Test
  void a_store_may_come_without_a_stamp_and_grow() {
    var grown = story.pen.withStore(story.pen.withStore(story.signed()));

    assertEquals("VALID", story.outcome(grown));
  }

  @Test
  void software_may_note_in_the_document_s_information_that_it_signed() {
    var objects = Paper.objects("");
    objects.put(7, "<</Title(An IOU)>>");
    var informed = Paper.with(Paper.of(Paper.objects("")), objects, "/Root 1 0 R/Info 7 0 R");
    var signed = story.pen.signed(informed, "aida");

    var noted =
        story.pen.changed(
            signed,
            document -> {
              document.getDocumentInformation().setProducer("Some pen");
              document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            });

    assertEquals("VALID", story.outcome(noted));
  }

  @Test
  void cross_references_may_be_a_stream() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(story.plain)) {
      document.save(out); // Which compresses objects into streams.
    }

    var both = story.pen.signed(story.pen.signed(out.toByteArray(), "aida"), "bolat");

    assertEquals("VALID", story.outcome(both));
  }

  @Test
  void the_older_filter_holds_where_the_signature_names_its_certificate() {
    var older = older("-cades");

    assertEquals("VALID", story.outcome(older));
  }

  @Test
  void a_signature_that_names_no_certificate_holds_where_lenience_is_asked_for() {
    var older = older("");

    var strictly = story.found(older);
    var leniently = story.found(older, Revocation.NOT_CHECKED, Strictness.LENIENT);

    assertEquals("INVALID cms-attributes-wrong", PdfStory.outcome(strictly));
    assertEquals(List.of(), leniently.doubts());
    assertEquals("VALID", PdfStory.outcome(leniently));
  }

  private byte[] older(String options) {
    return story.pen.filled(
        story.plain,
        signature -> signature.setSubFilter(COSName.getPDFName("adbe.pkcs7.detached")),
        content -> story.notary.signature("aida", content, options));
  }
}
