package org.kense.persistence.sql;

/** The database could not do what it was asked: the world broke, no rule said no. */
public class StorageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageFailure(String message, Throwable cause) {
    super(message, cause);
  }

  public StorageFailure(String message) {
    super(message);
  }
}
