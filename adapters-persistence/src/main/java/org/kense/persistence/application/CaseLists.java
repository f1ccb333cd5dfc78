package org.kense.persistence.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Summary;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.sql.Database;

/** Finds cases; the reach is part of every question. */
final class CaseLists {
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
}
