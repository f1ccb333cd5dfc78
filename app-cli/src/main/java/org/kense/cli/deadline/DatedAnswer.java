package org.kense.cli.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Step;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.calendar.Timetable;
import org.kense.core.law.Assumed;
import org.kense.core.law.WrittenDate;
import org.kense.core.words.ExplanationWords;

/** The date on which a limit in days ends that began on a date, for people or for programs. */
record DatedAnswer(Timetable timetable, TimeLimit limit, LocalDate start, LocalDate due) {

  /** Why it falls there, or only where. */
  List<String> lines(Kense kense, Assumed basis, boolean whole) {
    Explanation days = days(basis);
    List<String> lines =
        new ArrayList<>(ExplanationWords.lines(whole ? days : ending(days), kense.lang()));
    int end = lines.size() - ending(days).steps().size();
    lines.add(end, kense.words(Say.DUE_DATE, WrittenDate.withWeekday(due, kense.lang())));
    return lines;
  }

  // Counted from the beginning of the day, which does not count itself; no hour is told.
  private Explanation days(Assumed basis) {
    var midnight = start.atStartOfDay(timetable.hours().zone()).toInstant();
    var explanation = timetable.explain(timetable.due(limit, basis, midnight), List.of());
    return new Explanation(
        explanation.deadline(),
        explanation.zone(),
        explanation.steps().stream().filter(step -> !ofHours(step)).toList());
  }

  private static boolean ofHours(Step step) {
    return step instanceof Step.StartedOn || step instanceof Step.Falls;
  }

  private static Explanation ending(Explanation whole) {
    return new Explanation(
        whole.deadline(),
        whole.zone(),
        whole.steps().stream()
            .filter(it -> it instanceof Step.OfFiveDays || it instanceof Step.Provisional)
            .toList());
  }

  String json(Kense kense, Assumed basis) {
    Map<String, Object> json = Json.object();
    json.put("calendar", timetable.calendar().code());
    json.put("edition", timetable.calendar().id());
    json.put("limit", TimeLimits.write(limit));
    json.put("start", start);
    json.put("deadline", due);
    json.put("provisional", timetable.calendar().provisional(due));
    json.put("explanation", lines(kense, basis, true));
    return Json.write(json);
  }
}
