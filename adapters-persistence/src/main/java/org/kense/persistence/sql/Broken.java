package org.kense.persistence.sql;

import java.sql.SQLException;
import java.util.Set;

/** Tells a connection that was lost from a statement that failed. */
final class Broken {
  private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03");

  private Broken() {}

  static boolean connection(SQLException e) {
    var state = e.getSQLState();
    return state != null && (state.startsWith("08") || SHUTTING_DOWN.contains(state));
  }
}
