package org.kense.signature.pdf;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import org.kense.signature.pdf.PdfSignature.Kind;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.PdfSource;
import org.kense.signature.pdf.file.Revision;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Guard;

/** Reads signed PDFs; strangers make them. */
public final class PdfReader {
  private static final int MOST_SIGNATURES = 16;

  private PdfReader() {}

  /** What can't be read, is not signed, or not wholly covered, breaks a first constraint. */
  public static Either<Constraint, SignedPdf> read(byte[] bytes) {
    return Guard.of(() -> read(new PdfSource(bytes)))
        .orElseGet(() -> Either.left(Constraint.PDF_FORM));
  }

  private static Either<Constraint, SignedPdf> read(PdfSource source) {
    return read(source, source.last());
  }

  private static Either<Constraint, SignedPdf> read(PdfSource source, Revision last) {
    if (!last.trailer().get("Encrypt").equals(Plain.NULL)) return Either.left(Constraint.PDF_FORM);
    var fields = Fields.of(last).stream().filter(Field::isSigned).toList();
    if (fields.size() > MOST_SIGNATURES) return Either.left(Constraint.PDF_FORM);
    var reader = new SignatureReader(source, last);
    return all(fields.stream().map(reader::read).toList())
        .flatMap(PdfReader::signed)
        .map(signatures -> signed(signatures, source, last));
  }

  /** The first that is broken breaks them all. */
  private static Either<Constraint, List<PdfSignature>> all(
      List<Either<Constraint, PdfSignature>> read) {
    return read.stream()
        .filter(Either::isLeft)
        .findFirst()
        .map(broken -> Either.<Constraint, List<PdfSignature>>left(broken.getLeft()))
        .orElseGet(() -> Either.right(read.stream().map(Either::get).toList()));
  }

  private static Either<Constraint, List<PdfSignature>> signed(List<PdfSignature> signatures) {
    return signatures.stream().noneMatch(one -> one.is(Kind.SIGNATURE))
        ? Either.left(Constraint.PDF_SIGNED)
        : Either.right(
            signatures.stream().sorted(Comparator.comparing(one -> one.coverage().end())).toList());
  }

  private static SignedPdf signed(List<PdfSignature> signatures, PdfSource source, Revision last) {
    return new SignedPdf(
        signatures,
        LongTerm.of(last),
        List.of(
            Check.of(Constraint.PDF_UNCHANGED, new History(source, signatures).showsTheSame())));
  }
}
