package org.kense.persistence.application;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Pressing;
import org.kense.core.calendar.Urgency;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Values;

/**
 * A reach as SQL: which table leads to its cases, the newest at the end of an index.
 *
 * @param from the tables, those of the case being {@code a}
 * @param key the columns, id and institution, by which the leading table is read backwards
 * @param where what has to hold
 * @param values of its question marks
 */
record Within(String from, String key, List<String> where, List<Object> values) {
  private static final String BY_UNIT =
      "case_unit u join application a on a.institution = u.institution and a.id = u.id";

  /** A number comes with filing; before that a case has no standing with any unit. */
  private static final String FILED = "a.number is not null";

  private static final String BY_PERSON =
      "person_case c join application a on a.institution = c.institution and a.id = c.id";

  private static final String BY_HELPER =
      "helper_case h join application a on a.institution = h.institution and a.id = h.id";

  Within {
    where = List.copyOf(where);
    values = List.copyOf(values);
  }

  static Within of(Reach reach) {
    return switch (reach) {
      case Reach.Own own ->
          new Within(BY_PERSON, "c.id, c.institution", List.of("c.person = ?"), of(own.person()));
      case Reach.Helped by ->
          new Within(BY_HELPER, "h.id, h.institution", List.of("h.helper = ?"), of(by.helper()));
      case Reach.OfUnit unit ->
          new Within(
              BY_UNIT,
              "u.id, u.institution",
              List.of("u.institution = ?", "u.unit = ?", FILED),
              of(unit.institution(), unit.unit()));
      case Reach.OfInstitution institution ->
          new Within(
              "application a",
              "a.id, a.institution",
              List.of("a.institution = ?"),
              of(institution.institution()));
      case Reach.AsParticipant participant ->
          new Within(
              BY_UNIT, "u.id, u.institution", List.of("u.unit = ?", FILED), of(participant.unit()));
      case Reach.Everything everything ->
          new Within("application a", "a.id, a.institution", List.of(), List.of());
    };
  }

  private static List<Object> of(Object... names) {
    return List.of(names).stream().map(name -> (Object) name.toString()).toList();
  }

  Within and(String condition, Object... more) {
    var conditions = new ArrayList<>(where);
    conditions.add(condition);
    var all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return new Within(from, key, conditions, all);
  }

  Within matching(Filter filter) {
    var now = this;
    if (filter.status().isPresent()) {
      now = now.and("a.status = ?", filter.status().get());
    }
    if (filter.unit().isPresent()) {
      now = now.and("a.unit = ?", filter.unit().get().value());
    }
    if (filter.service().isPresent()) {
      now = now.and("a.service = ?", filter.service().get().value());
    }
    return switch (filter.papers()) {
      case ANY -> now;
      case ORIGINALS_HELD -> now.and("a.originals_held");
    };
  }

  /** Only cases with a deadline pending, of one urgency perhaps, after a place in their list. */
  Within pressing(Pressing pressing) {
    var pending = matching(pressing.filter()).and("a.at_risk is not null");
    var urgent =
        pressing.urgency().map(urgency -> pending.of(urgency, pressing.now())).orElse(pending);
    return pressing.after().map(urgent::laterThan).orElse(urgent);
  }

  private Within of(Urgency urgency, Instant now) {
    return switch (urgency) {
      case OVERDUE -> and("a.due < ?", now);
      case AT_RISK -> and("a.due >= ?", now).and("a.at_risk <= ?", now);
      // What is not at risk is not due, which the index is told as well.
      case ON_TIME -> and("a.due >= ?", now).and("a.at_risk > ?", now);
    };
  }

  private Within laterThan(Pressing.Place place) {
    return and(
        "(a.due, a.id, a.institution) > (?, ?, ?)",
        place.due(),
        place.id().unique(),
        place.id().institution().value());
  }

  /** Only cases older than this one; of two that are equally old, the institution decides. */
  Within olderThan(CaseId id) {
    return and("(" + key + ") < (?, ?)", id.unique(), id.institution().value());
  }

  /** Tables and conditions, ready to be put between the columns and the order. */
  String sql() {
    return " from " + from + (where.isEmpty() ? "" : " where " + String.join(" and ", where));
  }

  String newestFirst() {
    return " order by " + key.replace(",", " desc,") + " desc";
  }

  Database.Given with(int limit) {
    return given -> {
      for (var value : values) {
        put(given, value);
      }
      given.number(limit);
    };
  }

  private static void put(Values given, Object value) throws SQLException {
    if (value instanceof UUID uuid) {
      given.uuid(uuid);
    } else if (value instanceof Instant at) {
      given.at(at);
    } else {
      given.text(value.toString());
    }
  }
}
