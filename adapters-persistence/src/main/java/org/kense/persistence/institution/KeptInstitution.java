package org.kense.persistence.institution;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.institution.Institution;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** An institution's row as it is kept, to be compared with what its journal says. */
public final class KeptInstitution {
  /** The institution. */
  public static final String SQL =
      "select version, head, fold, state from institution where institution = ?";

  private final long version;
  private final byte[] head;
  private final Optional<String> state;

  private KeptInstitution(Row row) throws SQLException {
    version = row.number("version");
    head = row.bytes("head");
    state =
        row.number("fold") == InstitutionRow.FOLD
            ? Optional.of(row.text("state"))
            : Optional.empty();
  }

  public static KeptInstitution of(Row row) throws SQLException {
    return new KeptInstitution(row);
  }

  public long version() {
    return version;
  }

  public byte[] head() {
    return head.clone();
  }

  /** Whether this is that institution; a state of an older fold is not looked at. */
  public boolean agrees(Institution refolded) {
    return state.stream().allMatch(json -> reads(json, refolded));
  }

  private static boolean reads(String json, Institution refolded) {
    try {
      return Json.read(json, Institution.class).equals(refolded);
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
