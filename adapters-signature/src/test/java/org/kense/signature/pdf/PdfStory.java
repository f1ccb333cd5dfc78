package org.kense.signature.pdf;

import java.util.List;
import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Roots;
import org.kense.signature.validation.Demands;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** Somebody signs a PDF, somebody changes it, and this house validates it. */
final class PdfStory {
  final Notary notary = Notary.only();
  final Pen pen = new Pen();
  final byte[] plain = Paper.plain();
  private final Validator validator = new Validator();

  /** Signed by Aida; made once. */
  private static final class Signed {
    private static final byte[] PDF = new Pen().signed(Paper.plain(), "aida");
  }

  byte[] signed() {
    return Signed.PDF.clone();
  }

  Finding found(byte[] pdf) {
    return found(pdf, Revocation.NOT_CHECKED, Strictness.STRICT);
  }

  Finding found(byte[] pdf, Revocation revocation, Strictness strictness) {
    var roots = new Roots(List.of(notary.root(revocation)));
    var reliance = new Reliance(roots, Material.NONE, Policy.standard(), notary.now());
    return validator.pdf(pdf, new Terms(reliance, strictness, Demands.NONE));
  }

  /** Such as {@code VALID}, or {@code INVALID pdf-malformed}. */
  String outcome(byte[] pdf) {
    return outcome(found(pdf));
  }

  static String outcome(Finding finding) {
    return (finding.verdict() + " " + String.join(" ", finding.reasons())).strip();
  }
}
