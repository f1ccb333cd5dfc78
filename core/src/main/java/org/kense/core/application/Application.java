package org.kense.core.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Pause;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;

/** An electronic application as it is now: the fold of its events, and nothing else. */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Application(
    Heading heading,
    Content content,
    Status status,
    Turn turn,
    Clock clock,
    Course course,
    Notices notices,
    Payment payment) {
  /** The draft that a start gives. */
  public static Application of(HeadingEvent.Started started) {
    return new Application(
        Heading.of(started),
        Content.of(started),
        new Status.Draft(started.at()),
        new Turn.OfNobody(),
        new Clock.Running(List.of()),
        Course.NEW,
        Notices.NONE,
        new Payment.NotAsked());
  }

  /** The case that these events made; the first is its start, or the journal is broken. */
  public static Application of(List<Event> events) {
    if (events.isEmpty() || !(events.getFirst() instanceof HeadingEvent.Started started)) {
      throw new IllegalArgumentException("a case begins with its start");
    }
    return of(started).after(events.subList(1, events.size()));
  }

  public CaseId id() {
    return heading.id();
  }

  /** By when the case is to end: nothing is due while its clock stands still. */
  public Optional<Deadline> due() {
    return clock instanceof Clock.Running ? course.due() : Optional.empty();
  }

  /** The same of the open stage: a pause stops stage and case alike. */
  public Optional<Deadline> stageDue() {
    return clock instanceof Clock.Running
        ? turn.openStage().flatMap(Turn.OfStage::deadline)
        : Optional.empty();
  }

  /** By when the case still has to end: nothing is pressing once it has. */
  public Optional<Deadline> pending() {
    return status.ended() ? Optional.empty() : due();
  }

  /**
   * Every deadline that there is to explain: the case's, its open stage's, the applicant's and
   * those of owed notices; while the clock stands still only the last two.
   */
  public Map<DeadlineMoved.Of, Deadline> deadlines() {
    var all = new LinkedHashMap<DeadlineMoved.Of, Deadline>();
    due().ifPresent(due -> all.put(new DeadlineMoved.Of.Case(), due));
    turn.openStage()
        .map(stage -> new DeadlineMoved.Of.Stage(stage.stage()))
        .ifPresent(stage -> stageDue().ifPresent(due -> all.put(stage, due)));
    turn.supplementDue().ifPresent(due -> all.put(new DeadlineMoved.Of.Supplement(), due));
    notices
        .owed()
        .forEach(notice -> all.put(new DeadlineMoved.Of.Notice(notice.kind()), notice.due()));
    return all;
  }

  /**
   * A pause stops stage and case alike; what the applicant is to be told is due all the same. While
   * the applicant supplements the clock stands still for that: only an outage takes from their
   * time.
   */
  public List<Pause> pauses(DeadlineMoved.Of of) {
    return switch (of) {
      case DeadlineMoved.Of.Case ofCase -> clock.pauses();
      case DeadlineMoved.Of.Stage ofStage -> clock.pauses();
      case DeadlineMoved.Of.Supplement ofSupplement -> clock.outages();
      case DeadlineMoved.Of.Notice ofNotice -> List.of();
    };
  }

  /** The applicant's answers, and what was recorded at each stage since. */
  public Answers entered() {
    return content.answers().with(course.findings().values());
  }

  /** A file of the case by its id: an attachment, the result, or evidence. */
  public Optional<Attachment> file(String file) {
    return content.attachment(file).or(() -> course.file(file));
  }

  public Application after(List<Event> events) {
    var now = this;
    for (var event : events) {
      now = now.after(event);
    }
    return now;
  }

  public Application after(Event event) {
    return switch (event) {
      case HeadingEvent e ->
          new Application(heading.after(e), content, status, turn, clock, course, notices, payment);
      case ContentEvent e ->
          new Application(heading, content.after(e), status, turn, clock, course, notices, payment);
      case StatusEvent e ->
          new Application(heading, content, Status.after(e), turn, clock, course, notices, payment);
      case TurnEvent e ->
          new Application(heading, content, status, turn.after(e), clock, course, notices, payment);
      case ClockEvent e ->
          new Application(heading, content, status, turn, clock.after(e), course, notices, payment);
      case CourseEvent e ->
          new Application(heading, content, status, turn, clock, course.after(e), notices, payment);
      case NoticeEvent e ->
          new Application(heading, content, status, turn, clock, course, notices.after(e), payment);
      case PaymentEvent e ->
          new Application(heading, content, status, turn, clock, course, notices, Payment.after(e));
      case DeadlineMoved e -> moved(e);
    };
  }

  /** A deadline stands with the part that it limits; the others let it pass. */
  private Application moved(DeadlineMoved e) {
    return new Application(
        heading, content, status, turn.after(e), clock, course.after(e), notices.after(e), payment);
  }
}
