package org.kense.http.application;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.port.Documents;
import org.kense.core.service.RequiredDocument;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Takes a file in as it comes, never more of it in memory than a buffer holds. */
final class FileIntake {
  private static final int LONGEST_NAME = 255;
  private final Documents documents;

  FileIntake(Documents documents) {
    this.documents = documents;
  }

  /** What the caller calls the file. */
  static String name(Call call) {
    return Given.parameter("name", Given.text("name", call.required("name")), FileIntake::name);
  }

  /** What was stored; what is longer than the rule allows is not read to its end. */
  Either<Rejection, Documents.Stored> store(Call call, RequiredDocument rule) {
    return store(call, new Most(rule.code(), rule.largest()));
  }

  /** How large a file may be, in bytes, and for which document. */
  record Most(String document, long largest) {}

  Either<Rejection, Documents.Stored> store(Call call, Most rule) {
    var announced = call.length().orElse(0);
    return announced > rule.largest() ? tooLarge(rule, announced) : take(call, rule);
  }

  private Either<Rejection, Documents.Stored> take(Call call, Most rule) {
    try (var limited = new LimitedStream(call.stream(), rule.largest())) {
      return take(limited, rule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Either<Rejection, Documents.Stored> take(LimitedStream limited, Most rule) {
    try {
      return Either.right(documents.store(limited));
    } catch (RuntimeException e) {
      if (limited.exceeded()) {
        return tooLarge(rule, rule.largest() + 1);
      }
      throw e;
    }
  }

  private static String name(String name) {
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a file's name");
    }
    return name;
  }

  private static Either<Rejection, Documents.Stored> tooLarge(Most rule, long size) {
    return Either.left(new Unfit.TooLarge(rule.document(), size, rule.largest()));
  }
}
