package org.kense.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Several statements as one: all of them, or none. */
public final class Transaction {
  /** What is done in one. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Transaction transaction) throws SQLException;
  }

  private static final int ROWS_AT_ONCE = 500;
  private final Connection connection;

  private Transaction(Connection connection) {
    this.connection = connection;
  }

  static <T> T in(DataSource source, int isolation, Work<T> work) {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(isolation);
      return committed(connection, work);
    } catch (SQLException e) {
      throw Duplicate.orFailure(e);
    }
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    var done = false;
    try {
      var result = work.in(new Transaction(connection));
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  public int change(String sql, Database.Given given) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      given.into(new Values(statement));
      return statement.executeUpdate();
    }
  }

  /** Reads any number of rows while holding but a few of them. */
  public void stream(String sql, Database.Given given, Database.Each each) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      given.into(new Values(statement));
      try (var answer = statement.executeQuery()) {
        var row = new Row(answer);
        while (answer.next()) {
          each.take(row);
        }
      }
    }
  }
}
