package org.kense.core.calendar;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.DecreeFault.InLine;

/**
 * A new act about days off, to be put on top of a calendar's newest version.
 *
 * @param officialUntil up to which day every decree is known then; without it, as before
 */
public record Decree(List<DecreeRow> rows, Optional<LocalDate> officialUntil) {
  public Decree {
    rows = List.copyOf(rows);
  }

  /** What it makes of a calendar, or all that is wrong with it. */
  public Either<List<InLine>, Amendment> on(WorkCalendar newest) {
    return new DecreeReading(newest)
        .of(rows)
        .flatMap(days -> new Amending(newest).with(days, officialUntil));
  }
}
