package org.kense.cli.calendar;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.Storage;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.DayChange;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kense calendar list}: every version of every calendar, the newest of each last. */
@Command(name = "list")
final class ListCalendars implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  ListCalendars(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    try (Store store = storage.open()) {
      Shelf shelf = new Shelf(store);
      for (String code : ShippedCalendars.codes()) {
        for (CalendarVersion version : shelf.versions(code)) {
          kense.print(kense.json() ? json(version) : line(version));
        }
      }
    }
    return Exit.DONE;
  }

  private String line(CalendarVersion version) {
    WorkCalendar calendar = version.calendar();
    return kense.words(
        Say.CALENDAR_LINE,
        calendar.id(),
        calendar.officialUntil(),
        calendar.last(),
        version.changedDays());
  }

  private static String json(CalendarVersion version) {
    WorkCalendar calendar = version.calendar();
    Map<String, Object> json = Json.object();
    json.put("calendar", calendar.id());
    json.put("first", calendar.first());
    json.put("officialUntil", calendar.officialUntil());
    json.put("last", calendar.last());
    json.put("days", calendar.facts().days().size());
    json.put("changes", version.changedDays());
    json.put("acts", acts(version));
    return Json.write(json);
  }

  private static List<String> acts(CalendarVersion version) {
    return version.changes().stream().map(DayChange::act).distinct().toList();
  }
}
