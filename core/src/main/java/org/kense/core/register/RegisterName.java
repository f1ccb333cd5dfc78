package org.kense.core.register;

/** The name of a register within its institution, for ever: {@code education-documents}. */
public record RegisterName(String value) {
  public RegisterName {
    if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a register's name: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
