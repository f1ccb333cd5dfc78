package org.kense.core.words;

import org.kense.core.application.ClockEvent;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.service.Moment;

/** What happened to a case, each event as one line of its history. */
public final class EventWords {
  private static final Wording WORDS = Wording.of("events");

  private EventWords() {}

  public static String of(Event event, Reader reader) {
    return switch (event) {
      case HeadingEvent it -> heading(it, reader);
      case ContentEvent it -> content(it, reader);
      case StatusEvent it -> MomentWords.of(moment(it), reader.lang());
      case TurnEvent it -> turn(it, reader);
      case ClockEvent it -> clock(it, reader);
      case CourseEvent it -> CourseEventWords.of(it, reader);
      case NoticeEvent it -> notice(it, reader);
      case PaymentEvent it -> payment(it, reader);
      case DeadlineMoved it -> MoveWords.of(it, reader);
    };
  }

  private static String heading(HeadingEvent event, Reader reader) {
    return switch (event) {
      case HeadingEvent.Started it ->
          say("started", reader, ChannelWords.of(it.channel(), reader.lang()));
      case HeadingEvent.Numbered it -> say("numbered", reader, it.number().digits());
    };
  }

  private static String content(ContentEvent event, Reader reader) {
    return switch (event) {
      case ContentEvent.Answered it ->
          say("answered", reader, Listing.of(it.changes().keySet(), reader::field));
      case ContentEvent.RegisterAsked it -> asked(it, reader);
      case ContentEvent.Attached it ->
          say(
              "attached",
              reader,
              reader.document(it.attachment().document()),
              it.attachment().name());
      case ContentEvent.Detached it -> say("detached", reader);
      case ContentEvent.Signed it ->
          say("signed", reader, SignatureWords.of(it.signature().level(), reader.lang()));
    };
  }

  private static String asked(ContentEvent.RegisterAsked event, Reader reader) {
    var register = reader.register(event.register());
    return say(
        event.found() ? "register-asked" : "register-asked-nothing",
        reader,
        register,
        Listing.of(event.values().keySet(), reader::field));
  }

  private static Moment moment(StatusEvent event) {
    return switch (event) {
      case StatusEvent.Filed it -> Moment.FILED;
      case StatusEvent.Registered it -> Moment.REGISTERED;
      case StatusEvent.Declined it -> Moment.DECLINED;
      case StatusEvent.Granted it -> Moment.GRANTED;
      case StatusEvent.Refused it -> Moment.REFUSED;
      case StatusEvent.MadeReady it -> Moment.READY;
      case StatusEvent.Delivered it -> Moment.DELIVERED;
      case StatusEvent.Withdrawn it -> Moment.WITHDRAWN;
      case StatusEvent.Expired it -> Moment.EXPIRED;
    };
  }

  private static String turn(TurnEvent event, Reader reader) {
    return switch (event) {
      case TurnEvent.StageOpened it -> opened(it, reader);
      case TurnEvent.ExecutorNamed it -> say("executor-named", reader, it.executor().value());
      case TurnEvent.SupplementAsked it -> say("supplement-asked", reader, it.request().text());
      case TurnEvent.SupplementGiven it -> MomentWords.of(Moment.SUPPLEMENTED, reader.lang());
      case TurnEvent.TurnEnded it -> say("turn-ended", reader);
    };
  }

  private static String opened(TurnEvent.StageOpened event, Reader reader) {
    var stage = reader.stage(event.stage());
    var unit = OfficeWords.of(event.unit(), reader.lang());
    return event
        .deadline()
        .map(due -> say("stage-opened-until", reader, stage, unit, reader.end(due.at())))
        .orElseGet(() -> say("stage-opened", reader, stage, unit));
  }

  private static String clock(ClockEvent event, Reader reader) {
    var lang = reader.lang();
    return switch (event) {
      case ClockEvent.ClockStopped it ->
          say("clock-stopped", reader, PauseWords.of(it.reason(), lang));
      case ClockEvent.ClockResumed it ->
          say("clock-resumed", reader, PauseWords.of(it.reason(), lang));
      case ClockEvent.PauseWithdrawn it ->
          say(
              "pause-withdrawn",
              reader,
              reader.time(it.from()),
              reader.time(it.to()),
              PauseWords.of(it.reason(), lang));
      case ClockEvent.ClockPaused it ->
          say(
              "clock-paused",
              reader,
              reader.time(it.from()),
              reader.time(it.to()),
              PauseWords.of(it.reason(), lang));
    };
  }

  private static String notice(NoticeEvent event, Reader reader) {
    var lang = reader.lang();
    return switch (event) {
      case NoticeEvent.NoticeOwed it ->
          say("notice-owed", reader, MomentWords.of(it.sentOn(), lang), reader.end(it.due().at()));
      case NoticeEvent.NoticeSent it -> say("notice-sent", reader, MomentWords.of(it.on(), lang));
      case NoticeEvent.NoticeLapsed it -> say("notice-lapsed", reader, it.kind());
    };
  }

  private static String payment(PaymentEvent event, Reader reader) {
    var lang = reader.lang();
    return switch (event) {
      case PaymentEvent.FeeAsked it -> say("fee-asked", reader, MoneyWords.of(it.fee(), lang));
      case PaymentEvent.FeePaid it ->
          say("fee-paid", reader, MoneyWords.of(it.fee(), lang), it.receipt());
    };
  }

  static String say(String key, Reader reader, String... values) {
    return WORDS.say(key, reader.lang(), values);
  }
}
