package org.kense.cli.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.calendar.Amendment;
import org.kense.core.calendar.DayChange;
import org.kense.core.calendar.WorkCalendar;

/** Which days a decree changes, from what to what, and which version that makes. */
record ImportReport(Kense kense, WorkCalendar before, Amendment amendment, boolean dryRun) {

  void tell() {
    changed().forEach(this::tell);
    kense.print(kense.json() ? Json.write(sum()) : words());
  }

  private List<DayChange> changed() {
    return amendment.version().changes().stream().distinct().toList();
  }

  private void tell(DayChange change) {
    DayLine was = DayLine.of(before, change.date());
    DayLine becomes = DayLine.of(amendment.version().calendar(), change.date());
    kense.print(kense.json() ? json(change, was, becomes) : line(change, was, becomes));
  }

  private String line(DayChange change, DayLine was, DayLine becomes) {
    String name = becomes.name(kense.lang());
    return String.join("  ", change.date() + ": " + was.written() + " → " + becomes.written(), name)
        .stripTrailing()
        .concat(" (" + change.act() + ")");
  }

  private String json(DayChange change, DayLine was, DayLine becomes) {
    Map<String, Object> json = Json.object();
    json.put("date", change.date());
    json.put("was", was.kinds());
    json.put("becomes", becomes.kinds());
    json.put("name", becomes.name(kense.lang()));
    json.put("act", change.act());
    return Json.write(json);
  }

  private Map<String, Object> sum() {
    Map<String, Object> json = Json.object();
    json.put("calendar", amendment.changing() ? after().id() : before.id());
    json.put("imported", amendment.changing() && !dryRun);
    json.put("changes", amendment.version().changedDays());
    json.put("officialUntil", after().officialUntil());
    return json;
  }

  private String words() {
    if (!amendment.changing()) return kense.words(Say.NOTHING_TO_IMPORT, before.id());
    int days = amendment.version().changedDays();
    LocalDate official = after().officialUntil();
    return dryRun
        ? kense.words(Say.WOULD_IMPORT, after().id(), days, official)
        : kense.words(Say.VERSION_PUBLISHED, after().id(), days, official, after().code());
  }

  private WorkCalendar after() {
    return amendment.version().calendar();
  }
}
