package org.kense.core.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.application.Page;
import org.kense.core.application.Summary;
import org.kense.core.calendar.Remaining;
import org.kense.core.calendar.Timetable;
import org.kense.core.service.ServiceRef;

/**
 * How the deadlines of a page's cases stand now.
 *
 * <p>No case is read for it: a line has its deadline and allowance, and the hours are looked up
 * once for each institution, service and version of a calendar: the one it was counted with.
 */
public final class TellRemaining {
  private final Ports ports;

  public TellRemaining(Ports ports) {
    this.ports = ports;
  }

  /** Of each case that has a deadline pending and an allowance. */
  public Map<CaseId, Remaining> of(Page page) {
    var now = ports.clock().instant();
    var timetables = new HashMap<Terms, Optional<Timetable>>();
    var told = new HashMap<CaseId, Remaining>();
    for (var line : page.lines()) {
      if (line.allowance().isEmpty()) continue;
      timetables
          .computeIfAbsent(Terms.of(line), terms -> timetable(terms, now))
          .flatMap(timetable -> remaining(timetable, line, now))
          .ifPresent(remaining -> told.put(line.id(), remaining));
    }
    return Map.copyOf(told);
  }

  private static Optional<Remaining> remaining(Timetable timetable, Summary line, Instant now) {
    return timetable.remaining(line.due().orElseThrow(), line.allowance().orElseThrow(), now);
  }

  private Optional<Timetable> timetable(Terms terms, Instant now) {
    return ports
        .offers()
        .begun(terms.institution(), terms.service(), now)
        .flatMap(
            offer ->
                ports
                    .calendars()
                    .version(terms.calendar())
                    .map(calendar -> new Timetable(calendar, offer.hours())));
  }

  /** By whose hours and which calendar a line's deadline was counted. */
  private record Terms(InstitutionId institution, ServiceRef service, String calendar) {
    static Terms of(Summary line) {
      return new Terms(line.id().institution(), line.service(), line.calendar().orElseThrow());
    }
  }
}
