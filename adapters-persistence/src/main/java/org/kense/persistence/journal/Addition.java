package org.kense.persistence.journal;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Duplicate;
import org.kense.persistence.sql.Row;

/** Runs the one statement that adds to a journal, and tells what became of it. */
public final class Addition {
  private final Database database;
  private final RequestKeys keys;

  public Addition(Database database) {
    this.database = database;
    this.keys = new RequestKeys(database);
  }

  /** The statement answers with one row: {@code done} and {@code used}. */
  public Appended of(String sql, Database.Given given, Optional<Key> key) {
    try {
      return database.change(sql, given, Addition::outcome).getFirst().orElseGet(() -> late(key));
    } catch (Duplicate faster) {
      return outcome(faster, key).orElseThrow(() -> faster);
    }
  }

  private static Optional<Appended> outcome(Row row) throws SQLException {
    return row.truth("done")
        ? Optional.of(Appended.DONE)
        : row.truth("used") ? Optional.of(Appended.KEY_USED) : Optional.empty();
  }

  /** Two requests with one key on one case: the slower one sees the version, not yet the key. */
  private Appended late(Optional<Key> key) {
    return key.flatMap(keys::use).isPresent() ? Appended.KEY_USED : Appended.STALE;
  }

  /** The same request sent twice, at once, is no second application. */
  private Appended again(Optional<Key> key) {
    return key.flatMap(keys::use).isPresent() ? Appended.KEY_USED : Appended.TAKEN_BEFORE;
  }

  /** Somebody did the same between our look and our writing; any other clash is a fault. */
  private Optional<Appended> outcome(Duplicate faster, Optional<Key> key) {
    return switch (faster.constraint()) {
      case RequestKeys.ONCE -> Optional.of(Appended.KEY_USED);
      case "application_pkey",
          "application_place",
          "person_pkey",
          "institution_pkey",
          "journal_pkey",
          "person_journal_pkey",
          "record_version_pkey" ->
          Optional.of(Appended.STALE);
      case "helper_case_reference" -> Optional.of(again(key));
      default -> Optional.empty();
    };
  }
}
