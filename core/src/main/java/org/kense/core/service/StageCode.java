package org.kense.core.service;

/** The name of a stage within its route. */
public record StageCode(String value) {
  public StageCode {
    if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a stage's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
