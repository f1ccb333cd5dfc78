package org.kense.persistence.definition;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.kense.core.calendar.Shift;
import org.kense.core.calendar.WorkHours;

/**
 * Reads when an institution is open, Monday to Friday, and on which days otherwise.
 *
 * <p>A day of its own is whole in itself: it has no lunch break unless it names one. With a
 * Saturday the week has six days.
 */
final class Hours {
  private static final Shift STAND_IN = Shift.of(LocalTime.of(9, 0), LocalTime.of(18, 0));

  private Hours() {}

  static WorkHours hours(Place place) {
    var table = place.table("version", "zone", "opens", "closes", "lunch", "days");
    var hours =
        WorkHours.of(
            table.get("version").read(Kinds.WORDS),
            table.get("zone").read(InstitutionKinds.ZONE),
            shift(place, table));
    return table.maybe("days").map(days -> otherwise(days, hours)).orElse(hours);
  }

  private static WorkHours otherwise(Place days, WorkHours usual) {
    var hours = usual;
    for (var entry : days.keyed()) {
      DayOfWeek day = days.key(entry).read(InstitutionKinds.WEEKDAY);
      var place = days.at(entry.value());
      hours = hours.with(day, shift(place, place.table("opens", "closes", "lunch")));
    }
    return hours;
  }

  /** From one time of the day to another, in whatever order the file has them. */
  private record Times(LocalTime from, LocalTime to) {}

  private static Times span(Place from, Place to) {
    return new Times(from.read(InstitutionKinds.TIME), to.read(InstitutionKinds.TIME));
  }

  private static Shift shift(Place place, Table table) {
    int before = place.notes().count();
    var day = span(table.get("opens"), table.get("closes"));
    var lunch =
        table
            .maybe("lunch")
            .map(it -> it.table("from", "to"))
            .map(it -> span(it.get("from"), it.get("to")));
    return place.notes().count() == before ? shift(place, day, lunch) : STAND_IN;
  }

  private static Shift shift(Place place, Times day, Optional<Times> lunch) {
    try {
      var shift = Shift.of(day.from(), day.to());
      return lunch.map(it -> shift.with(new Shift.Break(it.from(), it.to()))).orElse(shift);
    } catch (IllegalArgumentException e) {
      var between = lunch.map(it -> "; " + it.from() + "–" + it.to()).orElse("");
      place.wrong(Cause.IMPOSSIBLE_HOURS, day.from() + "–" + day.to() + between);
      return STAND_IN;
    }
  }
}
