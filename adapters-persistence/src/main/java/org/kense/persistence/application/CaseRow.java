package org.kense.persistence.application;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** A case's row and what is joined to it, as they lie there. */
record CaseRow(long version, long fold, String state, int placesTaken, Surroundings around) {
  static CaseRow of(Row row) throws SQLException {
    return new CaseRow(
        row.number("version"),
        row.number("fold"),
        row.text("state"),
        Math.toIntExact(row.number("places_taken")),
        Surroundings.of(row));
  }

  /** Folded anew where an older fold made the state; empty where the case was erased meanwhile. */
  Optional<Application> application(CaseId id, CaseFold folding) {
    return fold == CaseFold.VERSION
        ? Optional.of(Json.read(state, Application.class))
        : folding.asOf(id, version);
  }
}
