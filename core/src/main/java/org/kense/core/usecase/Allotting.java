package org.kense.core.usecase;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent.CaseDue;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;

/** Adds to each event that sets or moves a case's deadline what its limit allows then. */
final class Allotting {
  private Allotting() {}

  static List<Event> in(List<Event> events, Application before, Facts facts) {
    if (events.stream().noneMatch(Allotting::wanting)) return events;
    var complete = new ArrayList<Event>();
    var now = before;
    for (var event : events) {
      complete.add(complete(event, now, facts));
      now = now.after(complete.getLast());
    }
    return complete;
  }

  private static boolean wanting(Event event) {
    return (event instanceof CaseDue set && set.allowance().isEmpty())
        || (event instanceof DeadlineMoved moved && wanting(moved));
  }

  private static boolean wanting(DeadlineMoved moved) {
    return moved.of() instanceof DeadlineMoved.Of.Case && moved.allowance().isEmpty();
  }

  private static Event complete(Event event, Application now, Facts facts) {
    if (event instanceof CaseDue set && set.allowance().isEmpty()) {
      return set.with(allowance(set.deadline(), now, facts));
    }
    return event instanceof DeadlineMoved moved && wanting(moved)
        ? moved.with(allowance(moved.to(), now, facts))
        : event;
  }

  private static Allowance allowance(Deadline due, Application now, Facts facts) {
    return facts.allowance(due, now.clock().pauses());
  }
}
