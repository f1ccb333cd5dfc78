package org.kense.persistence.institution;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.application.KeyUse;
import org.kense.core.institution.Institution;
import org.kense.persistence.json.Json;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.sql.Row;

/** The state of an institution; empty where nothing has happened to it. */
record InstitutionRow(long version, long fold, Optional<String> state, Optional<KeyUse> used) {
  /** The version of the fold; counts up when the same events give another state. */
  static final int FOLD = 2;

  static InstitutionRow of(Row row) throws SQLException {
    return new InstitutionRow(
        row.number("version"), row.number("fold"), row.maybeText("state"), RequestKeys.of(row));
  }

  /** Empty where there is none, or another fold made it. */
  Optional<Institution> institution() {
    return state.filter(json -> fold == FOLD).map(json -> Json.read(json, Institution.class));
  }
}
