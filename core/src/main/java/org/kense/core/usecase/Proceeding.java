package org.kense.core.usecase;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.Clock;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.Moves;
import org.kense.core.application.PauseReason;
import org.kense.core.application.StageDone;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.service.Moment;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.Stage;

/** What follows from a decision, event by event; each is folded in before the next is drawn. */
record Proceeding(Application application, Facts facts, List<Event> events) {
  Proceeding {
    events = List.copyOf(events);
  }

  static Proceeding of(Application application, Facts facts) {
    return new Proceeding(application, facts, List.of());
  }

  Proceeding then(Event event) {
    return new Proceeding(
        application.after(event), facts, Stream.concat(events.stream(), Stream.of(event)).toList());
  }

  Proceeding then(Stream<? extends Event> several) {
    var now = this;
    for (var event : several.toList()) {
      now = now.then(event);
    }
    return now;
  }

  Proceeding when(boolean holds, UnaryOperator<Proceeding> step) {
    return holds ? step.apply(this) : this;
  }

  /** Something happened that notices hang on: what they owe, send and no longer need. */
  Proceeding at(Moment moment) {
    return then(NoticeBook.lapsing(application, moment, facts.now()))
        .then(NoticeBook.owing(application, facts, moment))
        .sending(moment)
        .returning(moment);
  }

  /**
   * With some ends of a case the originals that are held have to go back, and who owns them is
   * told.
   */
  private Proceeding returning(Moment moment) {
    return facts
        .service()
        .originals()
        .filter(rule -> rule.after().contains(moment))
        .filter(rule -> application.course().papers().holdOriginals())
        .map(rule -> new CourseEvent.PapersDue(facts.due(rule.within(), facts.now())))
        .map(due -> then(due).at(Moment.PAPERS_DUE))
        .orElse(this);
  }

  private Proceeding sending(Moment moment) {
    return then(NoticeBook.sending(application, moment, facts.now()));
  }

  /** Takes away the files of documents that are not asked for with what was answered now. */
  Proceeding detaching() {
    var asked =
        facts.service().documents(application.content().answers()).map(RequiredDocument::code);
    var codes = asked.collect(Collectors.toSet());
    return then(
        application.content().attachments().stream()
            .filter(file -> !codes.contains(file.document()))
            .map(file -> new ContentEvent.Detached(file.id(), facts.now())));
  }

  /** The stage is done; the next one opens, or nobody has anything to do any more. */
  Proceeding completing(Done done) {
    return closing(done).opening(done.stage(), begins());
  }

  /** A program may pass on at night what counts as received in the morning: time runs from then. */
  private Began begins() {
    var since = Began.at(application.turn().openStage().orElseThrow().since());
    var received = application.course().due().filter(due -> due.arrived().isPresent());
    var began = received.map(due -> new Began(due.start(), due.arrived())).orElse(since);
    return began.at().isAfter(facts.now()) ? began : Began.at(facts.now());
  }

  /** The stage is done, and whoever did it may have signed that. */
  Proceeding closing(Done done) {
    var stage = done.stage();
    var turn = application.turn().openStage().orElseThrow();
    var signed = done.signature().map(it -> new CourseEvent.StageSigned(stage.code(), it));
    return then(signed.stream())
        .then(
            new CourseEvent.StageCompleted(
                new StageDone(
                    stage.code(),
                    stage.unit(),
                    turn.since(),
                    turn.deadline(),
                    facts.now(),
                    facts.actor().id(),
                    done.act().findings(),
                    done.act().evidence())));
  }

  /** Opens the stage after this one, from an instant on. */
  Proceeding opening(Stage before, Began from) {
    return facts
        .channel(application)
        .route()
        .after(before.code(), application.entered())
        .map(next -> then(opened(next, from)))
        .orElseGet(() -> then(new TurnEvent.TurnEnded()));
  }

  private Event opened(Stage stage, Began from) {
    return new TurnEvent.StageOpened(stage.code(), stage.unit(), from.at(), facts.due(stage, from));
  }

  /** Deadlines moved; of those that fall at another time now, the applicant is told. */
  Proceeding moving(List<DeadlineMoved> moves) {
    var moved = then(moves.stream());
    return moves.stream().anyMatch(Moves::told)
        ? moved.then(NoticeBook.owingMoved(application, facts)).at(Moment.DEADLINE_MOVED)
        : moved;
  }

  /** Ends the case: nobody's turn any more. */
  Proceeding ending(StatusEvent end, Moment moment) {
    return then(end).then(new TurnEvent.TurnEnded()).at(moment);
  }

  /** Goes on for one reason less; with the last, every deadline moves by what was paused. */
  Proceeding resuming(PauseReason reason) {
    return application.clock() instanceof Clock.Stopped stopped
            && stopped.reasons().contains(reason)
        ? resumed(reason)
        : this;
  }

  private Proceeding resumed(PauseReason reason) {
    var resumed = then(new ClockEvent.ClockResumed(reason, facts.now()));
    return resumed.application.clock() instanceof Clock.Running running
        ? resumed.then(Resumption.moved(resumed.application, facts, running.pauses()))
        : resumed;
  }
}
