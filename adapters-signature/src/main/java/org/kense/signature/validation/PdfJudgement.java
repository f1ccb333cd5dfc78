package org.kense.signature.validation;

import java.util.List;
import org.kense.signature.cms.CmsReader;
import org.kense.signature.cms.Container;
import org.kense.signature.pdf.PdfSignature;
import org.kense.signature.pdf.PdfSignature.Kind;
import org.kense.signature.pdf.SignedPdf;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Constraint;

/** All signatures in a PDF before all checks. */
final class PdfJudgement {
  private final SignedPdf pdf;
  private final Terms terms;
  private final List<Stamped> stamps;

  /** A document time-stamp, and what it is worth. */
  private record Stamped(PdfSignature signature, Stamps stamps) {}

  PdfJudgement(SignedPdf pdf, Terms terms) {
    this.pdf = pdf;
    this.terms = terms.with(pdf.along());
    this.stamps = all(Kind.TIME_STAMP).stream().map(one -> new Stamped(one, stamp(one))).toList();
  }

  Finding judged() {
    return all(Kind.SIGNATURE).stream()
        .map(this::judged)
        .reduce(new Finding(pdf.checks(), List.of()), Finding::and);
  }

  private List<PdfSignature> all(Kind kind) {
    return pdf.signatures().stream().filter(one -> one.is(kind)).toList();
  }

  private Stamps stamp(PdfSignature signature) {
    return CmsReader.read(signature.cms())
        .map(
            token ->
                Stamps.over(signature.content(), token.cms().toASN1Structure(), terms.reliance()))
        .getOrElse(Stamps.NONE);
  }

  private Finding judged(PdfSignature signature) {
    return CmsReader.read(signature.cms())
        .fold(Finding::broken, container -> judged(container, signature));
  }

  private Finding judged(Container container, PdfSignature signature) {
    if (container.content().isPresent()) return Finding.broken(Constraint.EMBEDDED_CONTENT);
    if (container.signers().size() != 1) return Finding.broken(Constraint.ONE_SIGNER);
    return new Everybody(container, signature.content(), terms, over(signature)).judged();
  }

  private Stamps over(PdfSignature signature) {
    return stamps.stream()
        .filter(stamped -> stamped.signature().covers(signature))
        .map(Stamped::stamps)
        .reduce(Stamps.NONE, Stamps::and);
  }
}
