package org.kense.persistence.journal;

import static org.kense.persistence.journal.Specimens.AT;
import static org.kense.persistence.journal.Specimens.DUE;
import static org.kense.persistence.journal.Specimens.FIXED_DAY;
import static org.kense.persistence.journal.Specimens.LATER;
import static org.kense.persistence.journal.Specimens.REGISTER;
import static org.kense.persistence.journal.Specimens.assumed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.application.CourseEvent.CaseDue;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Measure;
import org.kense.core.calendar.Roll;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;

/** Deadlines that are set and moved: one event for each shape of a limit and of a move. */
final class SpecimenDeadlines {
  private static final Allowance ALLOWED =
      new Allowance(Duration.ofHours(27), Measure.WORKING_TIME, AT);

  static final Map<String, Event> ALL =
      Map.ofEntries(
          Map.entry("case-due-1", new CaseDue(FIXED_DAY)),
          Map.entry("case-due-1.range", new CaseDue(Specimens.due(range()))),
          Map.entry("case-due-1.chain", new CaseDue(assumed(chain()))),
          Map.entry("case-due-1.earliest", new CaseDue(assumed(earliest()))),
          Map.entry("case-due-1.at-once", new CaseDue(Specimens.due(new TimeLimit.AtOnce()))),
          Map.entry("case-due-1.arrived", new CaseDue(Specimens.arrived())),
          Map.entry("case-due-1.allowed", new CaseDue(FIXED_DAY, Optional.of(ALLOWED))),
          Map.entry("deadline-moved-1", moved(new DeadlineMoved.Of.Case())),
          Map.entry("deadline-moved-1.allowed", moved(new DeadlineMoved.Of.Case()).with(ALLOWED)),
          Map.entry("deadline-moved-1.stage", moved(new DeadlineMoved.Of.Stage(REGISTER))),
          Map.entry("deadline-moved-1.supplement", moved(new DeadlineMoved.Of.Supplement())),
          Map.entry("deadline-moved-1.notice", moved(new DeadlineMoved.Of.Notice("ready"))),
          Map.entry("deadline-moved-1.withdrawn", withdrawn()),
          Map.entry(
              "deadline-moved-1.outage",
              moved(new DeadlineMoved.By.Outage(AT, LATER, "no electricity"))),
          Map.entry("deadline-moved-1.decree", moved(new DeadlineMoved.By.Decree(List.of("act")))),
          Map.entry("case-due-1.before-day", due("before the day")),
          Map.entry("case-due-1.concerning", due("first of 10 working days; before the day")),
          Map.entry("case-due-1.ahead", due("3 working days before the day")),
          Map.entry("case-due-1.preceding-year", due("by 1 May of the preceding year")));

  private SpecimenDeadlines() {}

  /** Of a matter that concerns the first day of September. */
  private static CaseDue due(String limit) {
    var rule = TimeLimits.read(limit).orElseThrow();
    return new CaseDue(assumed(rule.concerning(LocalDate.of(2026, 9, 1))));
  }

  private static TimeLimit range() {
    return new TimeLimit.Range(
        new TimeLimit.CalendarDays(2, Roll.NEXT_WORKING_DAY),
        new TimeLimit.CalendarDays(8, Roll.NEXT_WORKING_DAY));
  }

  private static TimeLimit earliest() {
    return new TimeLimit.Earliest(
        List.of(new TimeLimit.WorkingMinutes(15), new TimeLimit.Elapsed(Duration.ofHours(24))));
  }

  private static TimeLimit chain() {
    return new TimeLimit.Chain(
        List.of(new TimeLimit.CalendarDays(1, Roll.NONE), new TimeLimit.WorkingMinutes(15)));
  }

  private static DeadlineMoved moved(DeadlineMoved.By by) {
    var of = new DeadlineMoved.Of.Case();
    var cause =
        by instanceof DeadlineMoved.By.Outage
            ? DeadlineMoved.Cause.OUTAGE
            : DeadlineMoved.Cause.DECREE;
    return new DeadlineMoved(of, DUE, FIXED_DAY, cause, Optional.of(by));
  }

  private static DeadlineMoved withdrawn() {
    return new DeadlineMoved(
        new DeadlineMoved.Of.Case(),
        DUE,
        FIXED_DAY,
        DeadlineMoved.Cause.OUTAGE_WITHDRAWN,
        Optional.of(new DeadlineMoved.By.Outage(AT, LATER, "no electricity")));
  }

  private static DeadlineMoved moved(DeadlineMoved.Of of) {
    return new DeadlineMoved(of, DUE, FIXED_DAY, DeadlineMoved.Cause.CHANGED_HOURS);
  }
}
