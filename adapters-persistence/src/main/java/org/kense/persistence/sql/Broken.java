package org.kense.persistence.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import javax.sql.DataSource;

/** Tells a connection that was lost from a statement that failed, and from one never got. */
final class Broken {
  private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03");

  private Broken() {}

  static boolean connection(SQLException e) {
    var state = e.getSQLState();
    return !(e instanceof SQLTransientConnectionException)
        && state != null
        && (state.startsWith("08") || SHUTTING_DOWN.contains(state));
  }

  /** Where one connection broke, the server is gone: the others in the pool are no better. */
  static void forgetOthers(DataSource source) {
    try {
      if (source.isWrapperFor(HikariDataSource.class)) {
        source.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
      }
    } catch (SQLException e) {
      throw new StorageFailure("a pool that is not what it says", e);
    }
  }
}
