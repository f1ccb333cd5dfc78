package org.kense.core.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Paper;
import org.kense.core.application.Payment;
import org.kense.core.application.Refusal;
import org.kense.core.application.Status;
import org.kense.core.service.Moment;

/** What a notice goes on with after its first sentence; only what the case really has. */
final class NoticeParts {
  private static final Wording PARTS = Wording.of("notice-parts");

  private NoticeParts() {}

  static List<String> of(Moment moment, Dossier dossier, Reader reader) {
    return switch (moment) {
      case REGISTERED, SUPPLEMENTED -> DueParts.of(dossier, reader);
      case DECLINED, REFUSED -> refusal(dossier, reader);
      case PAYMENT_ASKED -> unpaid(dossier, reader);
      case PAID -> paid(dossier, reader);
      case SUPPLEMENT_ASKED -> SupplementParts.of(dossier, reader);
      case GRANTED -> List.of(PARTS.say("granted-" + kind(dossier), reader.lang()));
      case READY -> List.of(ready(dossier, reader));
      case DELIVERED -> List.of(PARTS.say("rate", reader.lang()));
      case DEADLINE_MOVED -> MovedParts.of(dossier, reader);
      case PAPERS_DUE -> papers(dossier, reader);
      case FILED, WITHDRAWN, EXPIRED -> List.of();
    };
  }

  /** Each ground with its clause and reasons, in one paragraph. */
  private static List<String> refusal(Dossier dossier, Reader reader) {
    Optional<Refusal> refusal =
        switch (dossier.application().status()) {
          case Status.Declined declined -> Optional.of(declined.refusal());
          case Status.Refused refused -> Optional.of(refused.refusal());
          case Status.Draft other -> Optional.empty();
          case Status.Submitted other -> Optional.empty();
          case Status.Registered other -> Optional.empty();
          case Status.Granted other -> Optional.empty();
          case Status.Ready other -> Optional.empty();
          case Status.Delivered other -> Optional.empty();
          case Status.Withdrawn other -> Optional.empty();
          case Status.Expired other -> Optional.empty();
        };
    return refusal.map(it -> String.join("\n", RefusalWords.lines(it, reader))).stream().toList();
  }

  private static List<String> unpaid(Dossier dossier, Reader reader) {
    var amount =
        switch (dossier.application().payment()) {
          case Payment.Asked asked -> Optional.of(asked.fee());
          case Payment.Paid paid -> Optional.of(paid.fee());
          case Payment.NotAsked none -> dossier.offer().fee();
        };
    return Stream.concat(
            amount.stream()
                .map(fee -> PARTS.say("amount", reader.lang(), MoneyWords.of(fee, reader.lang()))),
            Stream.of(PARTS.say("unpaid", reader.lang())))
        .toList();
  }

  private static List<String> paid(Dossier dossier, Reader reader) {
    var receipt =
        dossier.application().payment() instanceof Payment.Paid paid
            ? Stream.of(
                PARTS.say(
                    "receipt",
                    reader.lang(),
                    MoneyWords.of(paid.fee(), reader.lang()),
                    paid.receipt()))
            : Stream.<String>of();
    return Stream.concat(receipt, DueParts.of(dossier, reader).stream()).toList();
  }

  /** Where the result is: on paper, the place that the offer names, else the provider itself. */
  private static String ready(Dossier dossier, Reader reader) {
    var offer = dossier.offer();
    return PARTS.say(
        "ready-" + kind(dossier),
        reader.lang(),
        reader.text(dossier.service().result().title()),
        reader.text(offer.collection().orElse(offer.provider().name())));
  }

  /** Which originals have to go back, where they are, and by when. */
  private static List<String> papers(Dossier dossier, Reader reader) {
    var papers = dossier.application().course().papers();
    var held = papers.originals().map(Paper::document).toList();
    var where =
        PARTS.say(
            "papers-held",
            reader.lang(),
            Listing.of(held, reader::document),
            reader.text(dossier.offer().provider().name()));
    var until =
        papers.due().stream()
            .map(due -> PARTS.say("papers-until", reader.lang(), reader.end(due.at())));
    return Stream.concat(Stream.of(where), until).toList();
  }

  private static String kind(Dossier dossier) {
    return Keys.of(dossier.result());
  }
}
