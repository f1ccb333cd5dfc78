package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.AccessTable;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseFile;
import org.kense.core.application.Counter;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.port.Calendars;
import org.kense.core.port.Services;
import org.kense.core.service.ServiceRef;

/** Where the desk looks up what a case is judged by. */
public record Rules(Services services, Calendars calendars, AccessTable access) {
  /** Whether a role may ever do this, and how far. */
  Either<Rejection, Reach> reach(Actor actor, Permission permission) {
    return access.reach(actor, permission).mapLeft(Barred.NotPermitted::new);
  }

  /** A case keeps the definition that it was started under (CSC-15.2). */
  Facts facts(CaseFile file, Situation situation) {
    return facts(
        file.application().heading().service(),
        new Counter(file.offer(), file.person(), file.calendars(), file.used()),
        file.placesTaken(),
        situation);
  }

  Facts facts(Counter counter, Situation situation) {
    return facts(counter.offer().service(), counter, 0, situation);
  }

  private Facts facts(ServiceRef ref, Counter counter, int taken, Situation situation) {
    var service = services.service(ref).orElseThrow();
    var calendar =
        newest(service.calendar(), counter.calendars()).with(service.counting().contested());
    return new Facts(
        service,
        counter.offer(),
        new Timetable(calendar, counter.offer().hours()),
        counter.person(),
        taken,
        situation.actor(),
        situation.now(),
        calendars);
  }

  /** The version that is the newest now: its name was read with the case, itself is known. */
  private WorkCalendar newest(String code, List<String> ids) {
    return ids.stream()
        .filter(id -> id.startsWith(code + "@"))
        .findFirst()
        .flatMap(calendars::version)
        .orElseThrow(() -> new IllegalStateException("no calendar is published for " + code));
  }
}
