package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.vavr.control.Either;
import jakarta.inject.Singleton;
import java.net.URI;
import org.kense.core.application.Rejection;
import org.kense.core.usecase.ReadApplication;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;

/** Cases as answers: whole to those who may read them, else only how far they have come. */
@Singleton
final class CaseReplies {
  static final String PATH = "/api/v1/applications";
  private final ReadApplication read;

  CaseReplies(UseCases useCases) {
    this.read = useCases.reading().application();
  }

  HttpResponse<?> done(Call call, Either<Rejection, Receipt> outcome) {
    return call.answer(outcome, receipt -> shown(call, HttpResponse.ok(), receipt));
  }

  /** A case that is new. */
  HttpResponse<?> begun(Call call, Either<Rejection, Receipt> outcome) {
    return call.answer(outcome, receipt -> created(call, path(receipt), receipt));
  }

  /** A case with a file that is new: the last one. */
  HttpResponse<?> attached(Call call, Either<Rejection, Receipt> outcome) {
    return call.answer(
        outcome,
        receipt -> {
          var file = receipt.application().content().attachments().getLast();
          return created(call, path(receipt) + "/files/" + file.id(), receipt);
        });
  }

  /** A case with evidence that is new: the last. */
  HttpResponse<?> evidenced(Call call, Either<Rejection, Receipt> outcome) {
    return call.answer(
        outcome,
        receipt -> {
          var file = receipt.application().course().evidence().getLast();
          return created(call, path(receipt) + "/files/" + file.id(), receipt);
        });
  }

  private HttpResponse<?> created(Call call, String location, Receipt receipt) {
    return shown(call, HttpResponse.created(URI.create(location)), receipt);
  }

  private static String path(Receipt receipt) {
    return PATH + "/" + receipt.application().id();
  }

  private HttpResponse<?> shown(Call call, MutableHttpResponse<?> answer, Receipt receipt) {
    var view = CaseView.of(receipt);
    return answer
        .header(HttpHeaders.ETAG, view.tag())
        .body(
            read.allows(call.actor(), receipt.application())
                ? CaseJson.of(view, call.lang())
                : GlimpseJson.of(view, call.lang()));
  }
}
