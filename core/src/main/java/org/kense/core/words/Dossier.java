package org.kense.core.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Notice;
import org.kense.core.application.StageDone;
import org.kense.core.law.Lang;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.Offer;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/**
 * A case with the definition and the terms that it runs under: all that words of it need.
 *
 * @param moved the deadlines that moved, where the words are about that
 */
public record Dossier(
    Application application, Service service, Offer offer, List<DeadlineMoved> moved) {
  public Dossier {
    moved = List.copyOf(moved);
  }

  /** Where the words are about something else. */
  public Dossier(Application application, Service service, Offer offer) {
    this(application, service, offer, List.of());
  }

  Sheet.Origin origin(Sheet.Kind kind) {
    return new Sheet.Origin(application.id().institution(), service.ref().code(), kind);
  }

  Reader reader(Lang lang) {
    return Reader.of(lang, service, offer);
  }

  /** The rule by which a notice of this kind is owed. */
  Optional<NoticeRule> notice(String kind) {
    return service.notices().stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  /** In which form the result comes; asked for only of what was filed. */
  ResultRule.Kind result() {
    return service.result().form().in(application.content().answers());
  }

  /** Whom to ask for help, on all that people read of the case (ENR-8); nothing where nobody is. */
  Stream<String> support(Lang lang) {
    return service.listing().support().stream().map(text -> text.in(lang).words());
  }

  /** When the applicant was told of this, which is when it happened; else since when it is so. */
  Instant told(Moment moment) {
    return application.notices().all().stream()
        .filter(notice -> notice.on() == moment)
        .flatMap(Dossier::sentAt)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> application.status().at());
  }

  /** When the stage with this effect was completed; empty where it was not. */
  Optional<Instant> completed(Effect effect) {
    var codes = stages().filter(stage -> stage.effect() == effect).map(Stage::code).toList();
    return application.course().done().stream()
        .filter(done -> codes.contains(done.stage()))
        .map(StageDone::completedAt)
        .findFirst();
  }

  /** The stages of the channel that the case came through. */
  Stream<Stage> stages() {
    return service.channel(application.heading().start().channel()).stream()
        .flatMap(channel -> channel.route().stages().stream());
  }

  private static Stream<Instant> sentAt(Notice notice) {
    return notice.state() instanceof Notice.State.Sent sent ? Stream.of(sent.at()) : Stream.of();
  }
}
