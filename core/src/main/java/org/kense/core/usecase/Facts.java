package org.kense.core.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Application;
import org.kense.core.application.Clock;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.Remaining;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkHours;
import org.kense.core.person.Person;
import org.kense.core.port.Calendars;
import org.kense.core.service.Channel;
import org.kense.core.service.Limit;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/**
 * What a decision may know beside the case: no more, and nothing that changes meanwhile.
 *
 * @param timetable by the newest version of the calendar
 * @param calendars every version, for what was counted with an older one
 */
public record Facts(
    Service service,
    Offer offer,
    Timetable timetable,
    Person applicant,
    int placesTaken,
    Actor actor,
    Instant now,
    Calendars calendars) {
  /** The channel that the case came through, with its route. */
  public Channel channel(Application application) {
    return service.channel(application.heading().start().channel()).orElseThrow();
  }

  InstitutionId provider() {
    return offer.provider().id();
  }

  Deadline due(Limit limit, Instant start) {
    return due(limit, Began.at(start));
  }

  Deadline due(Limit limit, Began from) {
    return due(timetable, limit, from);
  }

  /** A stage's deadline, by the hours of the unit that acts. */
  Optional<Deadline> due(Stage stage, Began from) {
    var own = by(offer.hours(stage.unit()));
    return stage.limit().map(limit -> due(own, limit, from));
  }

  // Of a unit with hours of its own, the institution's opening is just a start.
  private static Deadline due(Timetable by, Limit limit, Began from) {
    return from.arrived()
        .filter(arrival -> by.received(arrival).equals(from.at()))
        .map(arrival -> by.dueOfArrival(limit.time(), limit.basis(), arrival, List.of()))
        .orElseGet(() -> by.due(limit.time(), limit.basis(), from.at()));
  }

  /** The timetable that a deadline was counted with, as far as there still is one. */
  Timetable timetable(Deadline deadline) {
    var calendar = calendars.version(deadline.calendar()).orElseGet(timetable::calendar);
    return new Timetable(calendar, offer.hours(deadline.hours()));
  }

  /** The one that a deadline is counted with anew: by the calendar as it is known now. */
  Timetable anew(Deadline deadline) {
    return by(offer.hours(deadline.hours()));
  }

  private Timetable by(WorkHours hours) {
    return new Timetable(timetable.calendar(), hours);
  }

  /** What the limit of a case's deadline allows, and when it is at risk. */
  Allowance allowance(Deadline due, List<Pause> pauses) {
    return timetable(due).allowance(due, pauses, service.counting().atRisk());
  }

  /**
   * How the deadline of a case stands now, or stood when its clock stopped: while it does, only
   * this remainder is left of it. Nothing of a case at its end.
   */
  public Optional<Remaining> remaining(Application application) {
    return application.status().ended()
        ? Optional.empty()
        : application.course().due().flatMap(due -> remaining(application, due));
  }

  private Optional<Remaining> remaining(Application application, Deadline due) {
    var own = timetable(due);
    var clock = application.clock();
    var allowance =
        application.course().allowance().orElseGet(() -> allowance(due, clock.pauses()));
    return own.remaining(
        due.at(), allowance, clock instanceof Clock.Stopped stopped ? stopped.since() : now);
  }

  /** Whether somebody of the case's institution may record a stage's result for its unit. */
  boolean recordable(Stage stage, Application application) {
    return channel(application).route().participants().contains(stage.unit())
        && offer.participant(stage.unit()).isEmpty()
        && actor instanceof Actor.Employee employee
        && employee.institution().equals(application.id().institution());
  }
}
