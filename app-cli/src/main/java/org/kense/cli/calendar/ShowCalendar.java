package org.kense.cli.calendar;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.serving.Storage;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.WorkCalendar;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kense calendar show}: the days of one version that are not what their weekday says. */
@Command(name = "show")
final class ShowCalendar implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Parameters(paramLabel = "KZ|KZ@2026.1", descriptionKey = "calendar-version")
  private String name = "";

  ShowCalendar(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    try (Store store = storage.open()) {
      WorkCalendar calendar = new Shelf(store).version(name).calendar();
      var dates = new TreeSet<LocalDate>(calendar.facts().shortened());
      calendar.facts().days().stream().map(CalendarDay::date).forEach(dates::add);
      for (LocalDate date : dates) kense.print(line(DayLine.of(calendar, date)));
    }
    return Exit.DONE;
  }

  private String line(DayLine day) {
    return kense.json()
        ? Json.write(day.json(kense.lang()))
        : String.join("  ", day.date().toString(), day.written(), day.name(kense.lang()), day.act())
            .stripTrailing();
  }
}
