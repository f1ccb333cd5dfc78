package org.kense.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** PostgreSQL, spoken to in single statements, each committed by itself: one round trip each. */
public final class Database {
  /** What stands for a statement's question marks. */
  @FunctionalInterface
  public interface Given {
    void into(Values values) throws SQLException;
  }

  /**
   * What a row means.
   *
   * <p>It is told while the connection is held, so it must not ask anything itself: where all
   * connections were held by those who wait for a second one, nobody would ever get on.
   */
  @FunctionalInterface
  public interface Meaning<T> {
    T of(Row row) throws SQLException;
  }

  /** What to do with each row, one after the other. */
  @FunctionalInterface
  public interface Each {
    void take(Row row) throws SQLException;
  }

  private static final int AGAIN = 2;
  private final DataSource source;

  public Database(DataSource source) {
    this.source = source;
  }

  /** Asks; again where a connection turns out to be broken, for asking changes nothing. */
  public <T> List<T> ask(String sql, Given given, Meaning<T> meaning) {
    for (var again = 0; again < AGAIN; again++) {
      try {
        return run(sql, given, meaning);
      } catch (SQLException e) {
        if (!lost(e)) {
          throw Duplicate.orFailure(e);
        }
      }
    }
    return change(sql, given, meaning);
  }

  public <T> Optional<T> askOne(String sql, Given given, Meaning<T> meaning) {
    return ask(sql, given, meaning).stream().findFirst();
  }

  /** Changes something, once: nobody knows what a change did whose connection broke. */
  public <T> List<T> change(String sql, Given given, Meaning<T> meaning) {
    try {
      return run(sql, given, meaning);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  public int change(String sql, Given given) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      given.into(new Values(statement));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private StorageFailure failure(SQLException e) {
    return lost(e)
        ? new StorageFailure("the connection to the database was lost", e)
        : Duplicate.orFailure(e);
  }

  private boolean lost(SQLException e) {
    var lost = Broken.connection(e);
    if (lost) {
      Broken.forgetOthers(source);
    }
    return lost;
  }

  /** Statements that belong together: all of them, or none. */
  public <T> T together(Transaction.Work<T> work) {
    return Transaction.in(source, Connection.TRANSACTION_READ_COMMITTED, work);
  }

  /** Questions about one and the same moment. */
  public <T> T snapshot(Transaction.Work<T> work) {
    return Transaction.in(source, Connection.TRANSACTION_REPEATABLE_READ, work);
  }

  private <T> List<T> run(String sql, Given given, Meaning<T> meaning) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      given.into(new Values(statement));
      try (var answer = statement.executeQuery()) {
        var row = new Row(answer);
        var all = new ArrayList<T>();
        while (answer.next()) {
          all.add(meaning.of(row));
        }
        return all;
      }
    }
  }
}
