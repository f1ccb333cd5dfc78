package org.kense.signature.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.service.SignatureLevel.QUALIFIED;
import static org.kense.core.service.SignatureLevel.SIMPLE;

import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.Sha256;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Order;
import org.kense.signature.WithOpenssl;

/** What a signature does for an application, from the draft to the printed sheet. */
@WithOpenssl
final class FilingTest {
  private final CmsStory story = new CmsStory();

  @Test
  @Clause("CSC-8.2")
  @Clause("CSC-26")
  void an_application_is_filed_under_a_code_and_its_evidence_is_kept() {
    var filing = new Filing(story.room, story.now, Set.of(SIMPLE));
    var signed = Sha256.of(filing.declaration());

    Filing.right(filing.submit(filing.code()));

    var signature = filing.now().content().signature().orElseThrow();
    assertEquals(SIMPLE, signature.level());
    assertEquals(signed, signature.content());
    assertTrue(story.room.stored(signature.evidence()).length > 0);
  }

  @Test
  @Clause("CSC-12.2")
  @Clause("CSC-26")
  void where_a_qualified_signature_is_demanded_a_code_is_too_weak_and_a_certificate_is_not() {
    var filing = new Filing(story.room, story.now, Set.of(QUALIFIED));

    var weak = filing.submit(filing.code());
    Filing.right(filing.submit(certificate(filing)));

    assertInstanceOf(Ungrounded.SignatureTooWeak.class, weak.getLeft());
    assertEquals(QUALIFIED, filing.now().content().signature().orElseThrow().level());
  }

  @Test
  @Clause("CSC-8.2")
  void what_changed_after_it_was_signed_is_not_filed() {
    var filing = new Filing(story.room, story.now, EnumSet.of(SIMPLE, QUALIFIED));
    var code = filing.code();
    var certificate = certificate(filing);
    var answers = new AnswerFields.Command(filing.id, Map.of("name", "Марат"));
    Filing.right(filing.desk.answerFields().handle(Order.of(Samples.AIDA, answers)));

    var outcomes = Set.of(filing.submit(code).getLeft(), filing.submit(certificate).getLeft());

    assertEquals(Set.of(fails("code-of-other-content"), fails("cms-of-other-content")), outcomes);
  }

  @Test
  @Clause("CSC-25.3")
  void the_filed_application_prints_as_pdf() throws IOException {
    var filing = new Filing(story.room, story.now, Set.of(SIMPLE));
    Filing.right(filing.submit(filing.code()));

    var pdf = Filing.right(filing.desk.reading().print().handle(Samples.AIDA, filing.id));

    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Аида Өмүрбек кызы"), text);
      assertTrue(text.contains(filing.now().heading().number().orElseThrow().digits()), text);
    }
  }

  private Proof certificate(Filing filing) {
    var signed = story.pki.sign("aida", filing.declaration(), "-cades");
    return new Proof.DetachedCms(Base64.getEncoder().encodeToString(signed));
  }

  private static Ungrounded.SignatureFails fails(String reason) {
    return new Ungrounded.SignatureFails(List.of(reason));
  }
}
