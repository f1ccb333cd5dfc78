package org.kense.persistence.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Summary;
import org.kense.core.application.Touch;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.sql.Database;

/** Finds cases; the reach is part of every question. */
final class CaseLists {
  /** The time over which a case's deadlines are counted, and the two ends of the stretches. */
  private static final String TOUCHED =
      """
      exists (
        select from unnest(?::timestamptz[], ?::timestamptz[]) s (starts, ends)
        where a.counted_from < s.ends and (a.counted_to is null or a.counted_to >= s.starts))\
      """;

  private final Database database;

  CaseLists(Database database) {
    this.database = database;
  }

  Optional<CaseId> find(CaseNumber number, Reach reach) {
    var within = Within.of(reach).and("a.number = ?", number.digits());
    return database.askOne(
        "select a.institution, a.id" + within.sql() + within.newestFirst() + " limit ?",
        within.with(1),
        CaseLine::id);
  }

  Page list(Reach reach, Filter filter, Optional<CaseId> after, int atMost) {
    var matching = Within.of(reach).matching(filter);
    var within = after.map(matching::olderThan).orElse(matching);
    var lines = database.ask(newest(within), within.with(atMost + 1), CaseLine::of);
    return page(lines, atMost);
  }

  Page listPressing(Reach reach, Pressing pressing, int atMost) {
    var within = Within.of(reach).pressing(pressing);
    return page(database.ask(pressing(within), within.with(atMost + 1), CaseLine::of), atMost);
  }

  private static Page page(List<Summary> lines, int atMost) {
    return lines.size() <= atMost
        ? new Page(lines, Optional.empty())
        : new Page(lines.subList(0, atMost), Optional.of(lines.get(atMost - 1).id()));
  }

  static String pressing(Within within) {
    return "select "
        + CaseLine.COLUMNS
        + within.sql()
        + " order by a.due, a.id, a.institution limit ?";
  }

  static String newest(Within within) {
    return "select " + CaseLine.COLUMNS + within.sql() + within.newestFirst() + " limit ?";
  }

  List<CaseId> listDrafts(Reach reach, Instant unchangedSince, int atMost) {
    var within =
        Within.of(reach)
            .and("a.status = 'draft'")
            .and("a.changed_at <= ?", Chain.time(unchangedSince));
    return database.ask(
        "select a.institution, a.id"
            + within.sql()
            + " order by a.changed_at, a.id, a.institution limit ?",
        within.with(atMost),
        CaseLine::id);
  }

  /** Read off the index of open cases, or off those of the reach, without looking into any. */
  List<CaseId> listTouched(Reach reach, Touch touch, Optional<CaseId> after, int atMost) {
    var within = touched(Within.of(reach), touch);
    within = after.map(within::olderThan).orElse(within);
    return database.ask(
        "select a.institution, a.id" + within.sql() + within.newestFirst() + " limit ?",
        within.with(atMost),
        CaseLine::id);
  }

  static Within touched(Within within, Touch touch) {
    var calendar =
        touch
            .calendar()
            .map(code -> within.and("a.calendar = ?", code))
            .orElseGet(() -> within.and("a.calendar is not null"));
    return calendar.and(
        TOUCHED, times(touch, Touch.Stretch::from), times(touch, Touch.Stretch::to));
  }

  /** As an array of PostgreSQL is written. */
  private static String times(Touch touch, Function<Touch.Stretch, Instant> end) {
    return touch.stretches().stream()
        .map(stretch -> Chain.time(end.apply(stretch)).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
