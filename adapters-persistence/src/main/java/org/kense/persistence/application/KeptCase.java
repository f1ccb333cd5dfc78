package org.kense.persistence.application;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** A case's row as it is kept, to be compared with what its journal says. */
public final class KeptCase {
  /** Institution and id, as text. */
  public static final String SQL =
      """
      select version, head, fold, state, number, service, service_version, status, unit, applicant,
        units, started_at, due, changed_at, plan, place, executor, at_risk, allowed,
        measure, calendar, counted_from, counted_to
      from application where institution = ? and id::text = ?
      """;

  private final long version;
  private final byte[] head;
  private final CaseColumns columns;
  private final Optional<String> state;

  private KeptCase(Row row) throws SQLException {
    this.version = row.number("version");
    this.head = row.bytes("head");
    this.columns = CaseColumns.of(row);
    this.state =
        row.number("fold") == CaseFold.VERSION ? Optional.of(row.text("state")) : Optional.empty();
  }

  public static KeptCase of(Row row) throws SQLException {
    return new KeptCase(row);
  }

  public long version() {
    return version;
  }

  public byte[] head() {
    return head.clone();
  }

  /** Whether this is that case; a state of an older fold is not looked at, nor by any reader. */
  public boolean agrees(Application refolded) {
    return columns.equals(CaseColumns.of(refolded))
        && state.stream().allMatch(json -> reads(json, refolded));
  }

  private static boolean reads(String json, Application refolded) {
    try {
      return Json.read(json, Application.class).equals(refolded);
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
