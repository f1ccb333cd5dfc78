package org.kense.core.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.access.UnitCode;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.Paper;
import org.kense.core.application.PauseReason;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.PlanLine;
import org.kense.core.application.Rating;
import org.kense.core.application.Request;
import org.kense.core.application.Signature;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.calendar.Deadline;
import org.kense.core.form.Attachment;
import org.kense.core.law.Lang;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.register.RegisterName;
import org.kense.core.service.Moment;
import org.kense.core.service.ResultRule.Kind;
import org.kense.core.service.SignatureLevel;

/** An event of every kind, or more where there is more to say. */
final class EventSamples {
  static final Dossier DRAFT = Affairs.draft(Lang.EN, Kind.PAPER);
  private static final Deadline DUE = Affairs.due(false);
  private static final Deadline LATER = Affairs.later();
  private static final DeadlineMoved.By BY_DECREE =
      new DeadlineMoved.By.Decree(List.of("ru-1505-2022", "an act that nobody translated"));
  private static final DeadlineMoved.By BY_OUTAGE =
      new DeadlineMoved.By.Outage(Affairs.NOON, Affairs.NOON.plusSeconds(60), "no electricity");
  private static final Attachment SCAN =
      new Attachment("a", "scan", "scan.pdf", "application/pdf", 9, Affairs.HASH);
  private static final PlanLine PLAN =
      new PlanLine(LocalDate.of(2026, 6, 20), List.of("welding", "budget"));
  private static final Signature SIGNATURE =
      new Signature(SignatureLevel.SIMPLE, Affairs.AIDA, Affairs.HASH, Affairs.NOON, Affairs.HASH);

  private static final RecordVersion RECORD =
      RecordVersion.first(
          new RecordName(DRAFT.application().id().institution(), new RegisterName("diplomas"), "1"),
          Map.of("surname", "Бекова"));

  private EventSamples() {}

  static Stream<Event> events() {
    return Stream.of(content(), status(), turn(), course(), notice(), moved()).flatMap(e -> e);
  }

  private static Stream<Event> content() {
    return Stream.of(
        DRAFT.application().heading().start(),
        new HeadingEvent.Numbered(Affairs.NUMBER),
        new ContentEvent.Answered(Map.of("name", "A"), Affairs.NOON),
        new ContentEvent.RegisterAsked(
            "persons-register", Set.of(), true, Map.of("name", "A"), Affairs.NOON),
        new ContentEvent.RegisterAsked(
            "persons-register", Set.of("name"), false, Map.of(), Affairs.NOON),
        new ContentEvent.Attached(SCAN, Affairs.NOON),
        new ContentEvent.Detached("a", Affairs.NOON),
        new ContentEvent.Signed(SIGNATURE));
  }

  private static Stream<Event> status() {
    return Stream.of(
        new StatusEvent.Filed(Affairs.NOON),
        new StatusEvent.Registered(Affairs.NOON),
        new StatusEvent.Declined(Affairs.refusal()),
        new StatusEvent.Granted(Affairs.NOON),
        new StatusEvent.Refused(Affairs.refusal()),
        new StatusEvent.MadeReady(Affairs.NOON),
        new StatusEvent.Delivered(Affairs.NOON),
        new StatusEvent.Withdrawn(Affairs.NOON),
        new StatusEvent.Expired(Affairs.NOON));
  }

  static Stream<Event> turn() {
    var request = new Request("both sides", Set.of("name"), Set.of());
    var office = new UnitCode("office");
    return Stream.of(
        new TurnEvent.StageOpened(Papers.REGISTER, office, Affairs.NOON, Optional.empty()),
        new TurnEvent.StageOpened(Papers.REGISTER, office, Affairs.NOON, Optional.of(DUE)),
        new TurnEvent.ExecutorNamed(Affairs.HEAD),
        new TurnEvent.SupplementAsked(request, Affairs.NOON, Optional.empty()),
        new TurnEvent.SupplementGiven(),
        new TurnEvent.TurnEnded(),
        new ClockEvent.ClockStopped(PauseReason.PAYMENT, Affairs.NOON),
        new ClockEvent.ClockResumed(PauseReason.PAYMENT, Affairs.NOON),
        new ClockEvent.ClockPaused(
            PauseReason.OUTAGE, Affairs.NOON, Affairs.NOON.plusSeconds(3600)),
        new ClockEvent.PauseWithdrawn(
            PauseReason.OUTAGE, Affairs.NOON, Affairs.NOON.plusSeconds(3600)));
  }

  private static Stream<Event> course() {
    return Stream.of(
        new CourseEvent.CaseDue(DUE),
        new CourseEvent.StageCompleted(Affairs.done(Papers.FILL)),
        new CourseEvent.StageSigned(Papers.FILL, SIGNATURE),
        new CourseEvent.ResultMade(SCAN, Optional.empty()),
        new CourseEvent.RecordMade(RECORD, Affairs.NOON),
        new CourseEvent.PlaceSought(PLAN),
        new CourseEvent.PlaceTaken(PLAN, 7),
        new CourseEvent.StageCompleted(Affairs.recorded(Papers.FILL)),
        new CourseEvent.EvidenceKept(SCAN, Affairs.NOON),
        new CourseEvent.PapersTaken(List.of(new Paper("scan", Paper.As.ORIGINAL)), Affairs.NOON),
        new CourseEvent.PapersReturned(Set.of("scan"), Affairs.NOON),
        new CourseEvent.PapersDue(DUE),
        new CourseEvent.Rated(new Rating(4, "", Affairs.NOON)),
        new PaymentEvent.FeeAsked(RejectionSamples.som(15000), Affairs.NOON),
        new PaymentEvent.FeePaid(RejectionSamples.som(15000), "r-1", Affairs.NOON));
  }

  private static Stream<Event> notice() {
    return Stream.of(
        new NoticeEvent.NoticeOwed("acceptance", Moment.REGISTERED, DUE),
        new NoticeEvent.NoticeSent("acceptance", Moment.REGISTERED, Affairs.NOON),
        new NoticeEvent.NoticeLapsed("acceptance", Affairs.NOON));
  }

  private static Stream<Event> moved() {
    return Stream.of(
            new DeadlineMoved.Of.Case(),
            new DeadlineMoved.Of.Stage(Papers.REGISTER),
            new DeadlineMoved.Of.Supplement(),
            new DeadlineMoved.Of.Notice("acceptance"))
        .flatMap(
            of ->
                Stream.of(
                    new DeadlineMoved(of, DUE, LATER, DeadlineMoved.Cause.RESUMPTION),
                    new DeadlineMoved(of, DUE, DUE, DeadlineMoved.Cause.DECREE),
                    new DeadlineMoved(
                        of, DUE, LATER, DeadlineMoved.Cause.DECREE, Optional.of(BY_DECREE)),
                    new DeadlineMoved(
                        of, DUE, LATER, DeadlineMoved.Cause.OUTAGE, Optional.of(BY_OUTAGE))));
  }
}
