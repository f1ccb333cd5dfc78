package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Set;
import org.kense.core.application.Application;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Attachment;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.Service;

/** Whether a file suits the document that it is handed in for. */
final class FileCheck {
  private FileCheck() {}

  static Either<Rejection, Attachment> of(
      Attachment file, Application application, Service service) {
    return asked(file.document(), application, service)
        .flatMap(rule -> suits(file.mediaType(), rule))
        .flatMap(rule -> small(file, rule));
  }

  /** What the service says of a document that it asks for, with what was answered. */
  static Either<Rejection, RequiredDocument> asked(
      String document, Application application, Service service) {
    return rule(document, service)
        .flatMap(
            rule ->
                rule.when().holds(application.content().answers())
                    ? Either.right(rule)
                    : Either.left(new Unfit.DocumentNotAsked(document, rule.basis())));
  }

  /** What the service says of a document. */
  static Either<Rejection, RequiredDocument> rule(String document, Service service) {
    return service
        .document(document)
        .<Either<Rejection, RequiredDocument>>map(Either::right)
        .orElseGet(() -> Either.left(unknown(document, service)));
  }

  /** Whether the service asks for every one of these documents. */
  static Either<Rejection, Service> known(Set<String> documents, Service service) {
    return documents.stream()
        .filter(code -> service.document(code).isEmpty())
        .findFirst()
        .<Either<Rejection, Service>>map(code -> Either.left(unknown(code, service)))
        .orElseGet(() -> Either.right(service));
  }

  private static Rejection unknown(String code, Service service) {
    return new Unfit.NoSuchDocument(
        code, service.documents().stream().map(RequiredDocument::code).toList());
  }

  /** Whether files of this media type are taken for the document. */
  static Either<Rejection, RequiredDocument> suits(String mediaType, RequiredDocument rule) {
    return rule.mediaTypes().contains(mediaType)
        ? Either.right(rule)
        : Either.left(
            new Unfit.WrongMediaType(
                rule.code(), mediaType, rule.mediaTypes().stream().sorted().toList()));
  }

  private static Either<Rejection, Attachment> small(Attachment file, RequiredDocument rule) {
    return file.size() > rule.largest()
        ? Either.left(new Unfit.TooLarge(rule.code(), file.size(), rule.largest()))
        : Either.right(file);
  }
}
