package org.kense.persistence.sql;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The values of a statement, set in the order of its question marks. */
public final class Values {
  private final PreparedStatement statement;
  private int last;

  Values(PreparedStatement statement) {
    this.statement = statement;
  }

  public Values text(String value) throws SQLException {
    statement.setString(++last, value);
    return this;
  }

  public Values text(Optional<String> value) throws SQLException {
    statement.setObject(++last, value.orElse(null), Types.VARCHAR);
    return this;
  }

  public Values truth(boolean value) throws SQLException {
    statement.setBoolean(++last, value);
    return this;
  }

  public Values number(long value) throws SQLException {
    statement.setLong(++last, value);
    return this;
  }

  public Values number(Optional<Integer> value) throws SQLException {
    statement.setObject(++last, value.orElse(null), Types.INTEGER);
    return this;
  }

  public Values uuid(UUID value) throws SQLException {
    statement.setObject(++last, value);
    return this;
  }

  public Values bytes(byte[] value) throws SQLException {
    statement.setBytes(++last, value);
    return this;
  }

  public Values day(LocalDate value) throws SQLException {
    statement.setObject(++last, value);
    return this;
  }

  public Values at(Instant value) throws SQLException {
    return at(Optional.of(value));
  }

  public Values at(Optional<Instant> value) throws SQLException {
    statement.setObject(
        ++last,
        value.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
        Types.TIMESTAMP_WITH_TIMEZONE);
    return this;
  }

  public Values texts(Collection<String> values) throws SQLException {
    return array("text", values.toArray());
  }

  public Values numbers(Collection<Long> values) throws SQLException {
    return array("int8", values.toArray());
  }

  public Values blobs(Collection<byte[]> values) throws SQLException {
    return array("bytea", values.toArray(byte[][]::new));
  }

  /** The driver makes an array without asking the server. */
  private Values array(String type, Object[] values) throws SQLException {
    Array array = statement.getConnection().createArrayOf(type, values);
    statement.setArray(++last, array);
    return this;
  }
}
