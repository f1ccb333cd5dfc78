package org.kense.persistence.journal;

import java.util.List;
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

/** The events of cases by name. A released name or shape never changes; a new shape counts up. */
final class CaseEvents {
  static final List<EventType<Event>> ALL =
      List.of(
          new EventType<>("started", 1, HeadingEvent.Started.class),
          new EventType<>("numbered", 1, HeadingEvent.Numbered.class),
          new EventType<>("answered", 1, ContentEvent.Answered.class),
          new EventType<>("register-asked", 1, ContentEvent.RegisterAsked.class),
          new EventType<>("attached", 1, ContentEvent.Attached.class),
          new EventType<>("detached", 1, ContentEvent.Detached.class),
          new EventType<>("signed", 1, ContentEvent.Signed.class),
          new EventType<>("filed", 1, StatusEvent.Filed.class),
          new EventType<>("registered", 1, StatusEvent.Registered.class),
          new EventType<>("declined", 1, StatusEvent.Declined.class),
          new EventType<>("granted", 1, StatusEvent.Granted.class),
          new EventType<>("refused", 1, StatusEvent.Refused.class),
          new EventType<>("made-ready", 1, StatusEvent.MadeReady.class),
          new EventType<>("delivered", 1, StatusEvent.Delivered.class),
          new EventType<>("withdrawn", 1, StatusEvent.Withdrawn.class),
          new EventType<>("expired", 1, StatusEvent.Expired.class),
          new EventType<>("stage-opened", 1, TurnEvent.StageOpened.class),
          new EventType<>("executor-named", 1, TurnEvent.ExecutorNamed.class),
          new EventType<>("supplement-asked", 1, TurnEvent.SupplementAsked.class),
          new EventType<>("supplement-given", 1, TurnEvent.SupplementGiven.class),
          new EventType<>("turn-ended", 1, TurnEvent.TurnEnded.class),
          new EventType<>("clock-stopped", 1, ClockEvent.ClockStopped.class),
          new EventType<>("clock-resumed", 1, ClockEvent.ClockResumed.class),
          new EventType<>("clock-paused", 1, ClockEvent.ClockPaused.class),
          new EventType<>("pause-withdrawn", 1, ClockEvent.PauseWithdrawn.class),
          new EventType<>("case-due", 1, CourseEvent.CaseDue.class),
          new EventType<>("stage-signed", 1, CourseEvent.StageSigned.class),
          new EventType<>("stage-completed", 1, CourseEvent.StageCompleted.class),
          new EventType<>("result-made", 1, CourseEvent.ResultMade.class),
          new EventType<>("record-made", 1, CourseEvent.RecordMade.class),
          new EventType<>("place-sought", 1, CourseEvent.PlaceSought.class),
          new EventType<>("place-taken", 1, CourseEvent.PlaceTaken.class),
          new EventType<>("evidence-kept", 1, CourseEvent.EvidenceKept.class),
          new EventType<>("papers-taken", 1, CourseEvent.PapersTaken.class),
          new EventType<>("papers-returned", 1, CourseEvent.PapersReturned.class),
          new EventType<>("papers-due", 1, CourseEvent.PapersDue.class),
          new EventType<>("rated", 1, CourseEvent.Rated.class),
          new EventType<>("notice-owed", 1, NoticeEvent.NoticeOwed.class),
          new EventType<>("notice-sent", 1, NoticeEvent.NoticeSent.class),
          new EventType<>("notice-lapsed", 1, NoticeEvent.NoticeLapsed.class),
          new EventType<>("fee-asked", 1, PaymentEvent.FeeAsked.class),
          new EventType<>("fee-paid", 1, PaymentEvent.FeePaid.class),
          new EventType<>("deadline-moved", 1, DeadlineMoved.class));

  private CaseEvents() {}
}
