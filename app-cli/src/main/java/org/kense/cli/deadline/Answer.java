package org.kense.cli.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.Step;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.calendar.Timetable;
import org.kense.core.law.Lang;
import org.kense.core.words.ExplanationWords;

/** A deadline that was computed, for people or for programs. */
record Answer(Timetable timetable, Deadline due, List<Pause> pauses) {
  /** The whole explanation, or only what it comes to. */
  List<String> lines(Lang lang, boolean whole) {
    Explanation explanation = timetable.explain(due, pauses);
    return ExplanationWords.lines(whole ? explanation : brief(explanation), lang);
  }

  private static Explanation brief(Explanation whole) {
    List<Step> end = new ArrayList<>();
    for (Step step : whole.steps()) {
      if (step instanceof Step.NotBefore
          || step instanceof Step.Falls
          || step instanceof Step.OfFiveDays
          || step instanceof Step.Provisional) {
        end.add(step);
      }
    }
    return new Explanation(whole.deadline(), whole.zone(), end);
  }

  String json(Lang lang) {
    Map<String, Object> json = Json.object();
    json.put("calendar", timetable.calendar().code());
    json.put("edition", due.calendar());
    json.put("zone", timetable.hours().zone());
    json.put("hours", due.hours());
    json.put("limit", TimeLimits.write(due.limit()));
    json.put("start", local(due.start()));
    json.put("pauses", pausesAsJson());
    json.put("earliest", local(due.earliest()));
    json.put("deadline", local(due.at()));
    json.put("provisional", due.provisional());
    json.put("explanation", lines(lang, true));
    return Json.write(json);
  }

  private List<Object> pausesAsJson() {
    List<Object> all = new ArrayList<>();
    for (Pause pause : pauses) {
      Map<String, Object> json = Json.object();
      json.put("from", local(pause.from()));
      json.put("to", local(pause.to()));
      json.put("reason", pause.reason());
      all.add(json);
    }
    return all;
  }

  private String local(Instant at) {
    return at.atZone(timetable.hours().zone()).toOffsetDateTime().toString();
  }
}
