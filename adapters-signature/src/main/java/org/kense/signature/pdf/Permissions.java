package org.kense.signature.pdf;

import java.util.stream.Stream;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Revision;

/**
 * What those who signed let others do (ISO 32000-1, 12.8.2.2; ISO 32000-2, 12.7.5.5).
 *
 * @param none whether one of them forbade every change
 */
record Permissions(boolean none) {
  static Permissions of(Revision revision) {
    return new Permissions(
        Fields.of(revision).stream()
            .filter(Field::isSigned)
            .flatMap(
                field ->
                    Stream.concat(
                        Stream.of(revision.dict(field.dict().get("Lock"))),
                        transforms(revision, revision.dict(field.value()))))
            .anyMatch(parameters -> parameters.whole("P").filter(p -> p == 1).isPresent()));
  }

  /** A time-stamp is always allowed: it says nothing but when. */
  boolean permit(Dict signature) {
    return !none || signature.has("Type", "DocTimeStamp");
  }

  private static Stream<Dict> transforms(Revision revision, Dict signature) {
    return revision.resolve(signature.get("Reference")) instanceof Row row
        ? row.items().stream()
            .map(revision::dict)
            .map(reference -> revision.dict(reference.get("TransformParams")))
        : Stream.empty();
  }
}
