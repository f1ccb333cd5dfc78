package org.kense.persistence.definition;

import java.util.stream.Stream;
import org.kense.core.service.Effect;
import org.kense.core.service.Fee;
import org.kense.core.service.Moment;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.Service;

/** Whether each notice can come to be owed and sent, and none is forgotten that a fee needs. */
final class NoticeChecks {
  private NoticeChecks() {}

  static void possible(Service service, Notes notes) {
    for (var notice : service.notices()) {
      Stream.of(notice.owedFrom(), notice.sentOn())
          .distinct()
          .filter(moment -> !happens(moment, service))
          .forEach(
              moment ->
                  notes.wrong(
                      notes.markOf(notice),
                      Cause.MOMENT_IMPOSSIBLE,
                      notice.kind(),
                      Kind.written(moment)));
    }
  }

  static boolean happens(Moment moment, Service service) {
    return switch (moment) {
      case FILED, SUPPLEMENT_ASKED, SUPPLEMENTED, WITHDRAWN, EXPIRED, DEADLINE_MOVED -> true;
      case REGISTERED -> RefusalRules.some(service, Effect.REGISTERS);
      case DECLINED -> RefusalRules.declines(service);
      case PAYMENT_ASKED, PAID -> charged(service);
      case GRANTED -> RefusalRules.some(service, Effect.DECIDES);
      case REFUSED -> RefusalRules.refuses(service);
      case PAPERS_DUE -> service.originals().isPresent();
      case READY -> RefusalRules.some(service, Effect.READIES);
      case DELIVERED -> RefusalRules.some(service, Effect.DELIVERS);
    };
  }

  /** A notice is sent with what opened it, or with something that can still follow. */
  static void sent(Service service, Notes notes) {
    for (var notice : service.notices()) {
      if (notice.owedFrom() != notice.sentOn() && !follows(notice)) {
        notes.wrong(
            notes.markOf(notice),
            Cause.NOTICE_NEVER_SENT,
            notice.kind(),
            Kind.written(notice.owedFrom()),
            Kind.written(notice.sentOn()));
      }
    }
  }

  private static boolean follows(NoticeRule notice) {
    return !notice.sentOn().excludedBy(notice.owedFrom())
        && latest(notice.sentOn()) >= earliest(notice.owedFrom());
  }

  /** How far on its way a case is at least when this happens. */
  private static int earliest(Moment moment) {
    return switch (moment) {
      case EXPIRED, WITHDRAWN, PAPERS_DUE -> 0;
      case FILED, SUPPLEMENT_ASKED, SUPPLEMENTED, DEADLINE_MOVED -> 1;
      case REGISTERED, DECLINED, PAYMENT_ASKED -> 2;
      case PAID -> 3;
      case GRANTED, REFUSED -> 4;
      case READY -> 5;
      case DELIVERED -> 6;
    };
  }

  /**
   * How far it is at most: supplements are asked for before the decision, withdrawn is any case.
   */
  private static int latest(Moment moment) {
    return switch (moment) {
      case SUPPLEMENT_ASKED, SUPPLEMENTED -> 3;
      case WITHDRAWN, PAPERS_DUE, DEADLINE_MOVED -> 6;
      case FILED, REGISTERED, DECLINED, PAYMENT_ASKED, PAID -> earliest(moment);
      case GRANTED, REFUSED, READY, DELIVERED, EXPIRED -> earliest(moment);
    };
  }

  /** Whoever must pay is told so (CSC-34), and told that the payment came (CSC-31.2). */
  static void fee(Service service, Notes notes) {
    if (!charged(service)) return;
    Stream.of(Moment.PAYMENT_ASKED, Moment.PAID)
        .filter(moment -> service.notices().stream().noneMatch(it -> it.sentOn() == moment))
        .forEach(
            moment ->
                notes.wrong(
                    notes.markOf(service.fee()), Cause.FEE_WITHOUT_NOTICE, Kind.written(moment)));
  }

  private static boolean charged(Service service) {
    return service.fee() instanceof Fee.Charged;
  }
}
