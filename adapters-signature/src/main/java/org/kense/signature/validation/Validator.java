package org.kense.signature.validation;

import org.kense.signature.cms.CmsReader;
import org.kense.signature.cms.Container;
import org.kense.signature.opinion.SecondOpinion;
import org.kense.signature.pdf.PdfReader;
import org.kense.signature.pdf.SignedPdf;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Guard;

/**
 * Says of a signature what it proves: everything is checked, nothing is fetched, and nothing that
 * the signature claims for itself is believed.
 */
public final class Validator {
  private final SecondOpinion second = new SecondOpinion();

  /** A CMS signature (RFC 5652) over this very document; what it embeds must equal the document. */
  public Finding detached(byte[] document, byte[] signature, Terms terms) {
    return CmsReader.read(signature)
        .fold(
            Finding::broken,
            container ->
                new Seconded(judged(container, document, terms), terms)
                    .bare(
                        container, (bare, question) -> second.detached(document, bare, question)));
  }

  /** A CMS signature that carries its content. */
  public Finding enveloping(byte[] signature, Terms terms) {
    return CmsReader.read(signature)
        .fold(
            Finding::broken,
            container ->
                container
                    .content()
                    .map(content -> new Seconded(judged(container, content, terms), terms))
                    .map(first -> first.bare(container, second::enveloping))
                    .orElseGet(() -> Finding.broken(Constraint.SIGNED_CONTENT)));
  }

  /** A PDF with all signatures in it; what was shown when they were made must still be shown. */
  public Finding pdf(byte[] pdf, Terms terms) {
    return PdfReader.read(pdf)
        .fold(
            Finding::broken,
            signed ->
                new Seconded(judged(signed, terms), terms)
                    .by(question -> second.pdf(pdf, question)));
  }

  private static Finding judged(SignedPdf signed, Terms terms) {
    return Guard.of(() -> new PdfJudgement(signed, terms).judged())
        .map(finding -> finding.demanding(terms.demands()))
        .orElseGet(() -> Finding.broken(Constraint.PDF_FORM));
  }

  /** Nothing but bytes of strangers is touched here: however that fails, they are malformed. */
  private static Finding judged(Container container, byte[] content, Terms terms) {
    return Guard.of(() -> new Everybody(container, content, terms, Stamps.NONE).judged())
        .map(finding -> finding.demanding(terms.demands()))
        .orElseGet(() -> Finding.broken(Constraint.FORM));
  }
}
