package org.kense.persistence.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of an answer. */
public final class Row {
  private final ResultSet answer;

  Row(ResultSet answer) {
    this.answer = answer;
  }

  public String text(String column) throws SQLException {
    return answer.getString(column);
  }

  public Optional<String> maybeText(String column) throws SQLException {
    return Optional.ofNullable(answer.getString(column));
  }

  public long number(String column) throws SQLException {
    return answer.getLong(column);
  }

  public Optional<Integer> maybeNumber(String column) throws SQLException {
    return Optional.ofNullable(answer.getObject(column, Integer.class));
  }

  public boolean truth(String column) throws SQLException {
    return answer.getBoolean(column);
  }

  public UUID uuid(String column) throws SQLException {
    return answer.getObject(column, UUID.class);
  }

  public byte[] bytes(String column) throws SQLException {
    return answer.getBytes(column);
  }

  public Optional<byte[]> maybeBytes(String column) throws SQLException {
    return Optional.ofNullable(answer.getBytes(column));
  }

  public Instant at(String column) throws SQLException {
    return answer.getObject(column, OffsetDateTime.class).toInstant();
  }

  public Optional<Instant> maybeAt(String column) throws SQLException {
    return Optional.ofNullable(answer.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public List<String> texts(String column) throws SQLException {
    return List.of((String[]) answer.getArray(column).getArray());
  }
}
