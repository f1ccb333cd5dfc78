package org.kense.core.words;

import java.util.stream.Collectors;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.Paper;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.PlanLine;
import org.kense.core.application.StageDone;
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
      case CourseEvent it -> course(it, reader);
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

  private static String course(CourseEvent event, Reader reader) {
    return switch (event) {
      case CourseEvent.CaseDue it -> say("case-due", reader, reader.end(it.deadline().at()));
      case CourseEvent.StageSigned it ->
          say(
              "stage-signed",
              reader,
              reader.stage(it.stage()),
              SignatureWords.of(it.signature().level(), reader.lang()));
      case CourseEvent.StageCompleted it -> completed(it.done(), reader);
      case CourseEvent.ResultMade it -> say("result-made", reader, it.document().name());
      case CourseEvent.RecordMade it ->
          say("record-made", reader, it.record().name().key(), "" + it.record().version());
      case CourseEvent.PlaceSought it -> say("place-sought", reader, chosen(it.line(), reader));
      case CourseEvent.PlaceTaken it ->
          say("place-taken", reader, "" + it.number(), chosen(it.line(), reader));
      case CourseEvent.EvidenceKept it -> say("evidence-kept", reader, it.file().name());
      case CourseEvent.PapersTaken it ->
          say("papers-taken", reader, Listing.of(it.papers(), paper -> paper(paper, reader)));
      case CourseEvent.PapersReturned it ->
          say("papers-returned", reader, Listing.of(it.documents(), reader::document));
      case CourseEvent.PapersDue it -> say("papers-due", reader, reader.end(it.deadline().at()));
      case CourseEvent.Rated it -> say("rated", reader, Integer.toString(it.rating().stars()));
    };
  }

  private static String chosen(PlanLine line, Reader reader) {
    return line.of().stream().map(reader::option).collect(Collectors.joining(", "));
  }

  private static String completed(StageDone done, Reader reader) {
    var stage = reader.stage(done.stage());
    var lang = reader.lang();
    return done.evidence()
        .map(
            it ->
                say(
                    "stage-recorded",
                    reader,
                    stage,
                    OfficeWords.of(done.unit(), lang),
                    OfficeWords.of(it.by(), lang),
                    it.note()))
        .orElseGet(() -> say("stage-completed", reader, stage));
  }

  private static String paper(Paper paper, Reader reader) {
    return reader.document(paper.document()) + " – " + PaperWords.of(paper.as(), reader.lang());
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

  private static String say(String key, Reader reader, String... values) {
    return WORDS.say(key, reader.lang(), values);
  }
}
