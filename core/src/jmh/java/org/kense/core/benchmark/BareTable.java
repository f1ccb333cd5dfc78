package org.kense.core.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.calendar.WorkCalendar;

/** The physical limit: two looks into a table, which know neither bounds nor contested days. */
final class BareTable {
  private final long first;
  private final int[] upTo;
  private final LocalDate[] dates;
  private final long[] epochDays;

  BareTable(WorkCalendar calendar) {
    first = calendar.first().toEpochDay();
    upTo = new int[(int) (calendar.last().toEpochDay() - first) + 1];
    List<LocalDate> working = new ArrayList<>();
    for (int day = 0; day < upTo.length; day++) {
      LocalDate date = LocalDate.ofEpochDay(first + day);
      if (calendar.working(date)) working.add(date);
      upTo[day] = working.size();
    }
    dates = working.toArray(LocalDate[]::new);
    epochDays = working.stream().mapToLong(LocalDate::toEpochDay).toArray();
  }

  LocalDate plus(LocalDate start, int days) {
    return dates[upTo[(int) (start.toEpochDay() - first)] + days - 1];
  }

  long plus(long start, int days) {
    return epochDays[upTo[(int) (start - first)] + days - 1];
  }
}
