package org.kense.cli.signature;

import java.nio.file.Path;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** Answers inquiries, one after the other, by one validator. */
final class Answering {
  private final Validator validator = new Validator();
  private final Kense kense;

  Answering(Kense kense) {
    this.kense = kense;
  }

  Finding of(Inquiry inquiry) {
    if (inquiry.document().isEmpty() && inquiry.signature().isEmpty()) {
      throw Complaint.usage(Say.NOTHING_SIGNED);
    }
    var terms =
        new Terms(
            inquiry.given().reliance(inquiry.at(), this::unreadable),
            inquiry.strictness(),
            inquiry.demands());
    return inquiry
        .signature()
        .map(Content::ofSignature)
        .map(signature -> ofSignature(signature, inquiry, terms))
        .orElseGet(() -> validator.pdf(Content.of(inquiry.document().orElseThrow()), terms));
  }

  private Finding ofSignature(byte[] signature, Inquiry inquiry, Terms terms) {
    return inquiry
        .document()
        .map(document -> validator.detached(Content.of(document), signature, terms))
        .orElseGet(() -> validator.enveloping(signature, terms));
  }

  private void unreadable(Path file) {
    kense.remark(kense.words(Say.PROVES_NOTHING, file));
  }
}
