package org.kense.core.access;

/** The provider of services: a university, college, school or front office. */
public record InstitutionId(String value) {
  public InstitutionId {
    if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException("not an institution's id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
