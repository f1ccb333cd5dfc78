package org.kense.core.usecase;

import java.time.Instant;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.NoticeEvent;
import org.kense.core.service.Limit;
import org.kense.core.service.Moment;

/** Which notices a moment owes, sends and makes needless, by the service's rules. */
final class NoticeBook {
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
