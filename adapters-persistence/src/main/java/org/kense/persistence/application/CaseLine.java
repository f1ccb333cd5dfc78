package org.kense.persistence.application;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Summary;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Measure;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** A row of {@code application} as a line of a list. */
final class CaseLine {
  /** All of them lie in the indexes that lists use. */
  static final String COLUMNS =
      "a.institution, a.id, a.number, a.service, a.service_version, a.status, a.unit,"
          + " a.started_at, a.due, a.at_risk, a.allowed, a.measure,"
          + " a.counted_with";

  private CaseLine() {}

  static CaseId id(Row row) throws SQLException {
    return new CaseId(new InstitutionId(row.text("institution")), row.uuid("id"));
  }

  static ServiceRef service(Row row) throws SQLException {
    return new ServiceRef(
        new ServiceCode(row.text("service")), (int) row.number("service_version"));
  }

  static Summary of(Row row) throws SQLException {
    return new Summary(
        id(row),
        row.maybeText("number").map(CaseNumber::new),
        service(row),
        row.text("status"),
        row.maybeText("unit").map(UnitCode::new),
        row.maybeAt("due"),
        row.at("started_at"),
        row.maybeAt("at_risk"),
        allowance(row),
        row.maybeText("counted_with"));
  }

  private static Optional<Allowance> allowance(Row row) throws SQLException {
    var allowed = row.maybeNumber("allowed");
    if (allowed.isEmpty()) return Optional.empty();
    return Optional.of(
        new Allowance(
            Duration.ofSeconds(allowed.get()),
            Json.constant(row.text("measure"), Measure.class),
            row.at("at_risk")));
  }
}
