package org.kense.http.application;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.port.Documents;
import org.kense.core.service.RequiredDocument;
import org.kense.http.call.Call;

/** Takes a file in as it comes, never more of it in memory than a buffer holds. */
final class FileIntake {
  private final Documents documents;

  FileIntake(Documents documents) {
    this.documents = documents;
  }

  /** What was stored; what is longer than the rule allows is not read to its end. */
  Either<Rejection, Documents.Stored> store(Call call, RequiredDocument rule) {
    var announced = call.length().orElse(0);
    return announced > rule.largest() ? tooLarge(rule, announced) : take(call, rule);
  }

  private Either<Rejection, Documents.Stored> take(Call call, RequiredDocument rule) {
    try (var limited = new LimitedStream(call.stream(), rule.largest())) {
      return take(limited, rule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Either<Rejection, Documents.Stored> take(LimitedStream limited, RequiredDocument rule) {
    try {
      return Either.right(documents.store(limited));
    } catch (RuntimeException e) {
      if (limited.exceeded()) {
        return tooLarge(rule, rule.largest() + 1);
      }
      throw e;
    }
  }

  private static Either<Rejection, Documents.Stored> tooLarge(RequiredDocument rule, long size) {
    return Either.left(new Unfit.TooLarge(rule.code(), size, rule.largest()));
  }
}
