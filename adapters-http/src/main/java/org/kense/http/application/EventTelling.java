package org.kense.http.application;

import java.util.TreeMap;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.Paper;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.Refusal;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;
import org.kense.http.words.MoneyJson;

/** Tells events to callers; their types are named here, for ever. */
final class EventTelling {
  private EventTelling() {}

  static Told of(Event event) {
    return switch (event) {
      case HeadingEvent e -> of(e);
      case ContentEvent e -> of(e);
      case StatusEvent e -> of(e);
      case TurnEvent e -> of(e);
      case ClockEvent e -> of(e);
      case CourseEvent e -> of(e);
      case NoticeEvent e -> of(e);
      case PaymentEvent e -> of(e);
      case DeadlineMoved e ->
          Told.of("deadline-moved")
              .with("of", ExplainedJson.whose(e.of()))
              .with("from", e.from().at())
              .with("to", e.to().at())
              .with("cause", Codes.of(e.cause()))
              .with("by", e.by().map(EventTelling::of));
    };
  }

  private static Object of(DeadlineMoved.By by) {
    return switch (by) {
      case DeadlineMoved.By.Decree decree ->
          Told.of("decree").with("acts", decree.acts()).details();
      case DeadlineMoved.By.Outage outage ->
          Told.of("outage")
              .with("from", outage.from())
              .with("to", outage.to())
              .with("cause", outage.cause())
              .details();
    };
  }

  private static Told of(HeadingEvent event) {
    return switch (event) {
      case HeadingEvent.Started e ->
          Told.of("started")
              .with("service", e.service().toString())
              .with("channel", e.channel().value());
      case HeadingEvent.Numbered e -> Told.of("numbered").with("number", e.number().digits());
    };
  }

  private static Told of(ContentEvent event) {
    return switch (event) {
      case ContentEvent.Answered e ->
          Told.of("answered").with("fields", new TreeMap<>(e.changes()));
      case ContentEvent.RegisterAsked e ->
          Told.of("register-asked")
              .with("register", e.register())
              .with("found", e.found())
              .with("fields", new TreeMap<>(e.values()));
      case ContentEvent.Attached e -> Told.of("attached").with("file", FileJson.of(e.attachment()));
      case ContentEvent.Detached e -> Told.of("detached").with("file", e.attachment());
      case ContentEvent.Signed e ->
          Told.of("signed")
              .with("level", Codes.of(e.signature().level()))
              .with("sha256", e.signature().content().hex());
    };
  }

  private static Told of(StatusEvent event) {
    return switch (event) {
      case StatusEvent.Filed e -> Told.of("filed");
      case StatusEvent.Registered e -> Told.of("registered");
      case StatusEvent.Declined e -> refused("declined", e.refusal());
      case StatusEvent.Granted e -> Told.of("granted");
      case StatusEvent.Refused e -> refused("refused", e.refusal());
      case StatusEvent.MadeReady e -> Told.of("made-ready");
      case StatusEvent.Delivered e -> Told.of("delivered");
      case StatusEvent.Withdrawn e -> Told.of("withdrawn");
      case StatusEvent.Expired e -> Told.of("expired");
    };
  }

  private static Told refused(String type, Refusal refusal) {
    return Told.of(type)
        .with(
            "reasons",
            refusal.motives().stream()
                .map(
                    motive ->
                        Told.of("reason")
                            .with("ground", motive.ground().value())
                            .with("clause", BasisJson.of(motive.basis()))
                            .with("motivation", motive.motivation())
                            .details())
                .toList());
  }

  private static Told of(TurnEvent event) {
    return switch (event) {
      case TurnEvent.StageOpened e ->
          Told.of("stage-opened")
              .with("stage", e.stage().value())
              .with("unit", e.unit().value())
              .due(e.deadline());
      case TurnEvent.ExecutorNamed e ->
          Told.of("executor-named").with("executor", e.executor().value());
      case TurnEvent.SupplementAsked e ->
          Told.of("supplement-asked").with("text", e.request().text()).due(e.deadline());
      case TurnEvent.SupplementGiven e -> Told.of("supplement-given");
      case TurnEvent.TurnEnded e -> Told.of("turn-ended");
    };
  }

  private static Told of(ClockEvent event) {
    return switch (event) {
      case ClockEvent.ClockStopped e -> Told.of("clock-stopped").with("reason", e.reason().code());
      case ClockEvent.ClockResumed e -> Told.of("clock-resumed").with("reason", e.reason().code());
      case ClockEvent.PauseWithdrawn e ->
          Told.of("pause-withdrawn")
              .with("reason", e.reason().code())
              .with("from", e.from())
              .with("to", e.to());
      case ClockEvent.ClockPaused e ->
          Told.of("clock-paused")
              .with("reason", e.reason().code())
              .with("from", e.from())
              .with("to", e.to());
    };
  }

  private static Told of(CourseEvent event) {
    return switch (event) {
      case CourseEvent.CaseDue e -> Told.of("case-due").with("dueAt", e.deadline().at());
      case CourseEvent.StageSigned e ->
          Told.of("stage-signed")
              .with("stage", e.stage().value())
              .with("level", Codes.of(e.signature().level()))
              .with("sha256", e.signature().content().hex());
      case CourseEvent.StageCompleted e ->
          Told.of("stage-completed")
              .with("stage", e.done().stage().value())
              .with("findings", new TreeMap<>(e.done().findings().values()))
              .with("evidence", e.done().evidence().map(EvidenceJson::of));
      case CourseEvent.ResultMade e ->
          Told.of("result-made")
              .with("file", FileJson.of(e.document()))
              .with("data", e.data().map(FileJson::of));
      case CourseEvent.RecordMade e ->
          Told.of("record-made").with("record", RecordRefJson.of(e.record()));
      case CourseEvent.PlaceSought e -> Told.of("place-sought").with("plan", e.line().code());
      case CourseEvent.PlaceTaken e ->
          Told.of("place-taken").with("plan", e.line().code()).with("number", e.number());
      case CourseEvent.EvidenceKept e ->
          Told.of("evidence-kept").with("file", FileJson.of(e.file()));
      case CourseEvent.PapersTaken e ->
          Told.of("papers-taken")
              .with("documents", e.papers().stream().map(Paper::document).toList());
      case CourseEvent.PapersReturned e ->
          Told.of("papers-returned").with("documents", e.documents().stream().sorted().toList());
      case CourseEvent.PapersDue e -> Told.of("papers-due").with("deadline", e.deadline().at());
      case CourseEvent.Rated e -> Told.of("rated").with("stars", e.rating().stars());
    };
  }

  private static Told of(NoticeEvent event) {
    return switch (event) {
      case NoticeEvent.NoticeOwed e ->
          Told.of("notice-owed").with("kind", e.kind()).with("dueAt", e.due().at());
      case NoticeEvent.NoticeSent e -> Told.of("notice-sent").with("kind", e.kind());
      case NoticeEvent.NoticeLapsed e -> Told.of("notice-lapsed").with("kind", e.kind());
    };
  }

  private static Told of(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.FeeAsked e -> Told.of("fee-asked").with("fee", MoneyJson.of(e.fee()));
      case PaymentEvent.FeePaid e ->
          Told.of("fee-paid").with("fee", MoneyJson.of(e.fee())).with("receipt", e.receipt());
    };
  }
}
