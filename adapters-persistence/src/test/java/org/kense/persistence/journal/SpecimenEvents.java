package org.kense.persistence.journal;

import static org.kense.persistence.journal.Specimens.AT;
import static org.kense.persistence.journal.Specimens.CASE;
import static org.kense.persistence.journal.Specimens.DONE;
import static org.kense.persistence.journal.Specimens.DUE;
import static org.kense.persistence.journal.Specimens.FEE;
import static org.kense.persistence.journal.Specimens.LATER;
import static org.kense.persistence.journal.Specimens.OFFICE;
import static org.kense.persistence.journal.Specimens.OFFICER;
import static org.kense.persistence.journal.Specimens.PLAN;
import static org.kense.persistence.journal.Specimens.RECORDED;
import static org.kense.persistence.journal.Specimens.REFUSAL;
import static org.kense.persistence.journal.Specimens.REGISTER;
import static org.kense.persistence.journal.Specimens.REQUEST;
import static org.kense.persistence.journal.Specimens.SCAN;
import static org.kense.persistence.journal.Specimens.SIGNATURE;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.ClockEvent.ClockPaused;
import org.kense.core.application.ClockEvent.ClockResumed;
import org.kense.core.application.ClockEvent.ClockStopped;
import org.kense.core.application.ClockEvent.PauseWithdrawn;
import org.kense.core.application.ContentEvent.Answered;
import org.kense.core.application.ContentEvent.Attached;
import org.kense.core.application.ContentEvent.Detached;
import org.kense.core.application.ContentEvent.RegisterAsked;
import org.kense.core.application.ContentEvent.Signed;
import org.kense.core.application.CourseEvent.EvidenceKept;
import org.kense.core.application.CourseEvent.PapersDue;
import org.kense.core.application.CourseEvent.PapersReturned;
import org.kense.core.application.CourseEvent.PapersTaken;
import org.kense.core.application.CourseEvent.PlaceSought;
import org.kense.core.application.CourseEvent.PlaceTaken;
import org.kense.core.application.CourseEvent.Rated;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.application.CourseEvent.ResultMade;
import org.kense.core.application.CourseEvent.StageCompleted;
import org.kense.core.application.CourseEvent.StageSigned;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent.Numbered;
import org.kense.core.application.NoticeEvent.NoticeLapsed;
import org.kense.core.application.NoticeEvent.NoticeOwed;
import org.kense.core.application.NoticeEvent.NoticeSent;
import org.kense.core.application.Paper;
import org.kense.core.application.PauseReason;
import org.kense.core.application.PaymentEvent.FeeAsked;
import org.kense.core.application.PaymentEvent.FeePaid;
import org.kense.core.application.Rating;
import org.kense.core.application.StatusEvent.Declined;
import org.kense.core.application.StatusEvent.Delivered;
import org.kense.core.application.StatusEvent.Expired;
import org.kense.core.application.StatusEvent.Filed;
import org.kense.core.application.StatusEvent.Granted;
import org.kense.core.application.StatusEvent.MadeReady;
import org.kense.core.application.StatusEvent.Refused;
import org.kense.core.application.StatusEvent.Registered;
import org.kense.core.application.StatusEvent.Withdrawn;
import org.kense.core.application.TurnEvent.ExecutorNamed;
import org.kense.core.application.TurnEvent.StageOpened;
import org.kense.core.application.TurnEvent.SupplementAsked;
import org.kense.core.application.TurnEvent.SupplementGiven;
import org.kense.core.application.TurnEvent.TurnEnded;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.register.RegisterName;
import org.kense.core.service.Moment;

/** One event of each type, or more where its shape has variants. */
final class SpecimenEvents {
  private static final Map<String, Event> OTHERS =
      Map.ofEntries(
          Map.entry("started-1", SpecimenStarts.started()),
          Map.entry("started-1.helped", SpecimenStarts.helped()),
          Map.entry("started-1.referred", SpecimenStarts.referred()),
          Map.entry("numbered-1", new Numbered(CaseNumber.of(700, Year.of(2026), 41))),
          Map.entry("answered-1", new Answered(Map.of("name", "Айда", "phone", ""), AT)),
          Map.entry("register-asked-1", registerAsked()),
          Map.entry("attached-1", new Attached(SCAN, AT)),
          Map.entry("detached-1", new Detached("file-1", AT)),
          Map.entry("signed-1", new Signed(SIGNATURE)),
          Map.entry("filed-1", new Filed(AT)),
          Map.entry("registered-1", new Registered(AT)),
          Map.entry("declined-1", new Declined(REFUSAL)),
          Map.entry("granted-1", new Granted(AT)),
          Map.entry("refused-1", new Refused(REFUSAL)),
          Map.entry("made-ready-1", new MadeReady(AT)),
          Map.entry("delivered-1", new Delivered(AT)),
          Map.entry("withdrawn-1", new Withdrawn(AT)),
          Map.entry("expired-1", new Expired(LATER)),
          Map.entry("stage-opened-1", new StageOpened(REGISTER, OFFICE, AT, Optional.of(DUE))),
          Map.entry(
              "stage-opened-1.unlimited", new StageOpened(REGISTER, OFFICE, AT, Optional.empty())),
          Map.entry("executor-named-1", new ExecutorNamed(OFFICER)),
          Map.entry("supplement-asked-1", new SupplementAsked(REQUEST, AT, Optional.of(DUE))),
          Map.entry("supplement-given-1", new SupplementGiven()),
          Map.entry("turn-ended-1", new TurnEnded()),
          Map.entry("clock-stopped-1", new ClockStopped(PauseReason.PAYMENT, AT)),
          Map.entry("clock-resumed-1", new ClockResumed(PauseReason.OUTAGE, LATER)),
          Map.entry("stage-signed-1", new StageSigned(REGISTER, SIGNATURE)),
          Map.entry("stage-completed-1", new StageCompleted(DONE)),
          Map.entry("result-made-1", new ResultMade(SCAN, Optional.empty())),
          Map.entry("record-made-1", new RecordMade(record(), AT)),
          Map.entry("place-sought-1", new PlaceSought(PLAN)),
          Map.entry("place-taken-1", new PlaceTaken(PLAN, 7)),
          Map.entry("stage-completed-1.recorded", new StageCompleted(RECORDED)),
          Map.entry("evidence-kept-1", new EvidenceKept(SCAN, AT)),
          Map.entry("papers-taken-1", new PapersTaken(papers(), AT)),
          Map.entry("papers-returned-1", new PapersReturned(Set.of("scan", "passport"), LATER)),
          Map.entry("papers-due-1", new PapersDue(DUE)),
          Map.entry("rated-1", new Rated(new Rating(5, "Рахмат!", LATER))),
          Map.entry("notice-owed-1", new NoticeOwed("refusal", Moment.DECLINED, DUE)),
          Map.entry("notice-sent-1", new NoticeSent("ready", Moment.READY, AT)),
          Map.entry("notice-lapsed-1", new NoticeLapsed("ready", AT)),
          Map.entry("fee-asked-1", new FeeAsked(FEE, AT)),
          Map.entry("fee-paid-1", new FeePaid(FEE, "receipt-1", LATER)),
          Map.entry("pause-withdrawn-1", new PauseWithdrawn(PauseReason.OUTAGE, AT, LATER)),
          Map.entry("clock-paused-1", new ClockPaused(PauseReason.OUTAGE, AT, LATER)));

  static final Map<String, Event> OF_CASES =
      Stream.of(OTHERS, SpecimenDeadlines.ALL)
          .flatMap(some -> some.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static RegisterAsked registerAsked() {
    return new RegisterAsked(
        "civil-status-register",
        Set.of("child-iin", "relation"),
        true,
        Map.of("child-name", "Іңкәр", "school", ""),
        AT);
  }

  private SpecimenEvents() {}

  private static RecordVersion record() {
    var name = new RecordName(CASE.institution(), new RegisterName("education-documents"), "ЖБ 1");
    return new RecordVersion(name, 2, Map.of("surname", "Өмүрбекова", "given-name", "Айда"));
  }

  private static List<Paper> papers() {
    return List.of(
        new Paper("scan", Paper.As.ELECTRONIC_COPY), new Paper("passport", Paper.As.ORIGINAL));
  }
}
