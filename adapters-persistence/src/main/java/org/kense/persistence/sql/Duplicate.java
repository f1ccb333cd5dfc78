package org.kense.persistence.sql;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** A statement would have broken a unique constraint; nothing was written. */
public final class Duplicate extends StorageFailure {
  private static final long serialVersionUID = 1L;
  private static final String UNIQUE_VIOLATION = "23505";
  private final String constraint;

  private Duplicate(String constraint, SQLException cause) {
    super("there is one already: " + constraint, cause);
    this.constraint = constraint;
  }

  static StorageFailure orFailure(SQLException e) {
    return UNIQUE_VIOLATION.equals(e.getSQLState())
        ? new Duplicate(constraint(e).orElse(""), e)
        : new StorageFailure("the database failed: " + e.getMessage(), e);
  }

  private static Optional<String> constraint(SQLException e) {
    return e instanceof PSQLException of
        ? Optional.ofNullable(of.getServerErrorMessage()).map(message -> message.getConstraint())
        : Optional.empty();
  }

  /** The name of the constraint. */
  public String constraint() {
    return constraint;
  }
}
