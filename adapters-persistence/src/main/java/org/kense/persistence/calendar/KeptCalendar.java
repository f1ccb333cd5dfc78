package org.kense.persistence.calendar;

import java.util.Comparator;
import java.util.List;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.CalendarFacts;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.DayChange;
import org.kense.core.calendar.Edition;
import org.kense.core.calendar.WorkCalendar;

/** A calendar's version as it is kept: equal ones give equal bytes. */
record KeptCalendar(Edition edition, CalendarFacts facts, List<DayChange> changes) {
  static KeptCalendar of(CalendarVersion version) {
    var facts = version.calendar().facts();
    var inOrder = facts.days().stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    return new KeptCalendar(
        version.calendar().edition(),
        new CalendarFacts(inOrder, facts.shortened(), facts.replaced()),
        version.changes());
  }

  CalendarVersion toDomain() {
    return new CalendarVersion(WorkCalendar.of(edition, facts), changes);
  }
}
