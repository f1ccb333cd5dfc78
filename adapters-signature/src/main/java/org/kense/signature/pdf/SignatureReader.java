package org.kense.signature.pdf;

import io.vavr.control.Either;
import java.util.Optional;
import org.kense.signature.pdf.PdfSignature.Kind;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Name;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Text;
import org.kense.signature.pdf.file.PdfSource;
import org.kense.signature.pdf.file.Revision;
import org.kense.signature.trust.Constraint;

/** Reads what stands in fields for signatures. */
record SignatureReader(PdfSource source, Revision last) {
  Either<Constraint, PdfSignature> read(Field field) {
    if (!(field.value() instanceof Ref value)) return Either.left(Constraint.PDF_COVERED);
    var dict = last.dict(value);
    return kind(dict)
        .map(kind -> covered(field, value.number(), kind))
        .orElseGet(() -> Either.left(Constraint.PDF_FORM));
  }

  private static Optional<Kind> kind(Dict signature) {
    return signature.get("SubFilter") instanceof Name(var filter)
        ? switch (filter) {
          case "ETSI.CAdES.detached", "adbe.pkcs7.detached" -> Optional.of(Kind.SIGNATURE);
          case "ETSI.RFC3161" -> Optional.of(Kind.TIME_STAMP);
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  private Either<Constraint, PdfSignature> covered(Field field, int number, Kind kind) {
    var dict = last.dict(field.value());
    return Coverage.of(dict, source)
        .filter(coverage -> isIn(coverage, field, number))
        .map(
            coverage ->
                new PdfSignature(source, number, kind, coverage, (Text) dict.get("Contents")))
        .<Either<Constraint, PdfSignature>>map(Either::right)
        .orElseGet(() -> Either.left(Constraint.PDF_COVERED));
  }

  /** Whether the revision that it covers is a whole one, and holds the signature itself. */
  private boolean isIn(Coverage coverage, Field field, int number) {
    try {
      var covered = source.at(coverage.end());
      return covered.offset(number).filter(offset -> offset < coverage.from()).isPresent()
          && covered.object(number).equals(last.object(number))
          && Fields.of(covered).stream()
              .anyMatch(one -> one.number() == field.number() && one.value().equals(field.value()));
    } catch (RuntimeException noRevision) {
      return false;
    }
  }
}
