package org.kense.core.usecase;

import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;

/** A college that could not work; all times are Bishkek's, in February 2026. */
final class OutageStory {
  private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

  final Story story;

  OutageStory() {
    this(Story.begins());
  }

  OutageStory(Story story) {
    this.story = story;
  }

  static Instant at(String local) {
    return LocalDateTime.parse("2026-02-" + local).atZone(BISHKEK).toInstant();
  }

  void itIs(String local) {
    var clock = story.house.clock();
    clock.advance(Duration.between(clock.instant(), at(local)));
  }

  Either<Rejection, Outage> record(String from, String to) {
    var command =
        new RecordOutage.Command(COLLEGE, at(from), Optional.of(at(to)), "no electricity");
    return story.desk.outages().record().handle(Order.of(HEAD, command));
  }

  Either<Rejection, Outage> withdraw(Outage wrong) {
    var command = new WithdrawOutage.Command(COLLEGE, wrong.id(), "the wrong day");
    return story.desk.outages().withdraw().handle(Order.of(HEAD, command));
  }

  List<Outcome> spread() {
    var outcomes = new ArrayList<Outcome>();
    right(story.desk.outages().pauses().run(HEAD, COLLEGE, outcomes::add));
    return outcomes;
  }

  Instant due(CaseId id) {
    return story.now(id).due().orElseThrow().at();
  }

  Instant stageDue(CaseId id) {
    return story.now(id).turn().openStage().orElseThrow().deadline().orElseThrow().at();
  }
}
