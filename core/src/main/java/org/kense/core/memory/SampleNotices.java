package org.kense.core.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.service.Moment;
import org.kense.core.service.NoticeRule;

/** The notices of the sample services. */
final class SampleNotices {
  private SampleNotices() {}

  /** Those of every service. */
  static List<NoticeRule> usual() {
    return List.of(
        notice("acceptance", Moment.FILED, Moment.REGISTERED),
        notice("refusal-to-accept", Moment.FILED, Moment.DECLINED),
        notice("granted", Moment.GRANTED, Moment.GRANTED),
        notice("ready", Moment.GRANTED, Moment.READY));
  }

  /** Those of a charged service, which can also be refused and supplemented. */
  static List<NoticeRule> ofCharged() {
    return Stream.concat(usual().stream(), more()).toList();
  }

  private static Stream<NoticeRule> more() {
    return Stream.of(
        notice("payment-asked", Moment.PAYMENT_ASKED, Moment.PAYMENT_ASKED),
        notice("payment-confirmed", Moment.PAID, Moment.PAID),
        notice("supplement-asked", Moment.SUPPLEMENT_ASKED, Moment.SUPPLEMENT_ASKED),
        notice("refused", Moment.REFUSED, Moment.REFUSED));
  }

  private static NoticeRule notice(String kind, Moment owedFrom, Moment sentOn) {
    return new NoticeRule(
        kind, owedFrom, sentOn, new TimeLimit.WorkingDays(1), SampleServices.ACT, Optional.empty());
  }
}
