package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.MadeResult;
import org.kense.core.application.Rating;
import org.kense.core.application.Refusal;
import org.kense.core.application.Status;
import org.kense.core.law.Lang;

/** What came of a case. */
record OutcomeJson(
    List<MotiveJson> refusal,
    Optional<String> refusedBy,
    PaymentJson payment,
    Optional<ResultJson> result,
    List<RecordRefJson> records,
    Optional<RatingJson> rating,
    List<HeldPaperJson> papers,
    Optional<DeadlineJson> papersDue,
    List<FileJson> evidence) {
  static OutcomeJson of(CaseView view, Lang reader) {
    var application = view.application();
    var refusal = refusal(application);
    return new OutcomeJson(
        refusal.map(it -> MotiveJson.of(it, view.facts().service(), reader)).orElse(List.of()),
        refusal.map(it -> it.author().value()),
        PaymentJson.of(application.payment()),
        application.course().made().map(ResultJson::of),
        application.course().records().stream().map(RecordRefJson::of).toList(),
        application.course().rating().map(RatingJson::of),
        HeldPaperJson.of(application.course().papers()),
        application.course().papers().due().map(due -> DeadlineJson.of(due, reader)),
        application.course().evidence().stream().map(FileJson::of).toList());
  }

  private static Optional<Refusal> refusal(Application application) {
    return switch (application.status()) {
      case Status.Declined declined -> Optional.of(declined.refusal());
      case Status.Refused refused -> Optional.of(refused.refusal());
      case Status.Draft it -> Optional.empty();
      case Status.Submitted it -> Optional.empty();
      case Status.Registered it -> Optional.empty();
      case Status.Granted it -> Optional.empty();
      case Status.Ready it -> Optional.empty();
      case Status.Delivered it -> Optional.empty();
      case Status.Withdrawn it -> Optional.empty();
      case Status.Expired it -> Optional.empty();
    };
  }

  /** What the service yielded; its data are signed, where it is data. */
  record ResultJson(FileJson file, Optional<FileJson> data) {
    static ResultJson of(MadeResult made) {
      return new ResultJson(FileJson.of(made.document()), made.data().map(FileJson::of));
    }
  }

  /** What the applicant thinks of it. */
  record RatingJson(int stars, String suggestion, Instant at) {
    static RatingJson of(Rating rating) {
      return new RatingJson(rating.stars(), rating.suggestion(), rating.at());
    }
  }
}
