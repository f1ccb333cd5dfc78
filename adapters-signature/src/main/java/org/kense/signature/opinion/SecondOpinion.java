package org.kense.signature.opinion;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks EU DSS, with the same roots, material, policy and time; nothing is fetched.
 *
 * <p>Where it fails on what we could read, nobody can say who is right.
 */
public final class SecondOpinion {
  static {
    CmsReaders.install();
  }

  private final Patience patience = new Patience(Duration.ofMinutes(1));

  /** On a CMS signature over a document that lies beside it. */
  public Opinion detached(byte[] document, byte[] signature, Question question) {
    return asked(
        () -> {
          var validator = new CMSDocumentValidator(new InMemoryDocument(signature));
          validator.setDetachedContents(List.of(new InMemoryDocument(document)));
          return validator;
        },
        question);
  }

  /** On a CMS signature that carries its document. */
  public Opinion enveloping(byte[] signature, Question question) {
    return asked(() -> new CMSDocumentValidator(new InMemoryDocument(signature)), question);
  }

  /** On all signatures in a PDF, of which nothing was taken out before; so the time is limited. */
  public Opinion pdf(byte[] pdf, Question question) {
    return patience.wait(
        () ->
            asked(
                () -> {
                  var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
                  validator.setPdfObjFactory(objects());
                  return validator;
                },
                question));
  }

  /** Pages are not painted: that would cost what strangers want it to cost. */
  private static IPdfObjFactory objects() {
    var differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    var objects = new PdfBoxNativeObjectFactory();
    objects.setPdfDifferencesFinder(differences);
    return objects;
  }

  private static Opinion asked(Supplier<SignedDocumentValidator> document, Question question) {
    try {
      var validator = document.get();
      validator.setCertificateVerifier(Known.verifier(question.reliance()));
      validator.setValidationTime(Date.from(question.reliance().now()));
      validator.setEnableEtsiValidationReport(false);
      var reports = validator.validateDocument(question.rules().policy());
      return Answer.of(reports.getSimpleReport(), question.signers());
    } catch (RuntimeException | StackOverflowError failure) {
      return Opinion.doubt("DSS fails: " + failure);
    }
  }
}
