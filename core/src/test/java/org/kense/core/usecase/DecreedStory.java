package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.usecase.Story.right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.Recorded;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.Decree;
import org.kense.core.calendar.DecreeRow;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.law.Lang;
import org.kense.core.port.CalendarsContract;

/** A college with a case or two, and a decree that makes one day more a day off. */
final class DecreedStory {
  static final Actor OPERATOR =
      new Actor.Machine(
          new ActorId("operator-1"), Role.OPERATOR, COLLEGE, new UnitCode("operator"));

  final Story story;

  DecreedStory() {
    this(Story.begins());
  }

  DecreedStory(Story story) {
    this.story = story;
  }

  void decreed(String dayOff) {
    var version = CalendarsContract.withDayOff("2026.2", LocalDate.parse(dayOff));
    assertTrue(story.desk.ports().calendars().publish(version));
  }

  /** A release brings a calendar with that day off, which says nothing of what it changed. */
  void released(String dayOff) {
    var calendar = CalendarsContract.withDayOff("2027.1", LocalDate.parse(dayOff)).calendar();
    assertTrue(story.desk.ports().calendars().publish(CalendarVersion.first(calendar)));
  }

  /** Work is called off on these days, which makes them no days off. */
  void calledOff(String... days) {
    var rows = Stream.of(days).map(DecreedStory::calledOff).toList();
    var amendment = new Decree(rows, Optional.empty()).on(ShippedCalendars.of("KG")).get();
    assertTrue(story.desk.ports().calendars().publish(amendment.version()));
  }

  private static DecreeRow calledOff(String day) {
    return new DecreeRow(2, day, "nonworking_by_decree", Map.of(Lang.EN, "Called off"), "act");
  }

  List<Outcome> run() {
    var outcomes = new ArrayList<Outcome>();
    right(story.desk.recomputation().run(OPERATOR, "KG", outcomes::add));
    return outcomes;
  }

  /** What happened to a case after so many events. */
  List<Event> since(CaseId id, int events) {
    return story.house.applications().journal(id).stream()
        .skip(events)
        .map(Recorded::event)
        .toList();
  }

  /** 18:00 in Bishkek. */
  static Instant closing(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  long moves(CaseId id) {
    return since(id, 0).stream().filter(event -> event instanceof DeadlineMoved).count();
  }
}
