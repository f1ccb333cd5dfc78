package org.kense.core.usecase;

import java.time.Instant;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.NoticeEvent;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.law.Text;
import org.kense.core.service.Limit;
import org.kense.core.service.Moment;

/** Which notices a moment owes, sends and makes needless, by the service's rules. */
final class NoticeBook {
  /** The kind of notice that tells of moved deadlines where the service has none of its own. */
  private static final String MOVED = "deadline-moved";

  private static final Limit AT_ONCE =
      new Limit(
          new TimeLimit.AtOnce(),
          new Assumed(
              Text.of(
                  "no source says when; whoever knows of the new date tells it at once",
                  "источник срока не называет; о новой дате сообщается сразу",
                  "дереккөзде мерзімі көрсетілмеген; жаңа күн туралы бірден хабарланады",
                  "булакта мөөнөтү көрсөтүлгөн эмес; жаңы күн жөнүндө дароо билдирилет")));

  private NoticeBook() {}

  static Stream<NoticeEvent> owing(Application application, Facts facts, Moment moment) {
    return facts.service().notices().stream()
        .filter(rule -> rule.holdsFor(application.heading().start().channel()))
        .filter(rule -> rule.owedFrom() == moment)
        .map(
            rule ->
                new NoticeEvent.NoticeOwed(
                    rule.kind(),
                    rule.sentOn(),
                    facts.due(new Limit(rule.within(), rule.basis()), facts.now())));
  }

  /** What no rule of the service demands, but any applicant may expect. */
  static Stream<NoticeEvent> owingMoved(Application application, Facts facts) {
    var channel = application.heading().start().channel();
    boolean ruled =
        facts.service().notices().stream()
            .anyMatch(it -> it.holdsFor(channel) && it.sentOn() == Moment.DEADLINE_MOVED);
    return ruled
        ? Stream.empty()
        : Stream.of(
            new NoticeEvent.NoticeOwed(
                MOVED, Moment.DEADLINE_MOVED, facts.due(AT_ONCE, facts.now())));
  }

  static Stream<NoticeEvent> sending(Application application, Moment moment, Instant now) {
    return application
        .notices()
        .owed()
        .filter(notice -> notice.on() == moment)
        .map(notice -> new NoticeEvent.NoticeSent(notice.kind(), moment, now));
  }

  static Stream<NoticeEvent> lapsing(Application application, Moment moment, Instant now) {
    return application
        .notices()
        .owed()
        .filter(notice -> notice.on().excludedBy(moment))
        .map(notice -> new NoticeEvent.NoticeLapsed(notice.kind(), now));
  }
}
