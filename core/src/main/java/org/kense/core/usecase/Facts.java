package org.kense.core.usecase;

import java.time.Instant;
import org.kense.core.access.Actor;
import org.kense.core.application.Application;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Timetable;
import org.kense.core.person.Person;
import org.kense.core.service.Channel;
import org.kense.core.service.Limit;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** What a decision may know beside the case: no more, and nothing that changes meanwhile. */
public record Facts(
    Service service,
    Offer offer,
    Timetable timetable,
    Person applicant,
    int placesTaken,
    Actor actor,
    Instant now) {
  /** The channel that the case came through, with its route. */
  public Channel channel(Application application) {
    return service.channel(application.heading().start().channel()).orElseThrow();
  }

  Deadline due(Limit limit, Instant start) {
    return timetable.due(limit.time(), limit.basis(), start);
  }
}
