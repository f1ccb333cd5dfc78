package org.kense.core.access;

/**
 * A structural unit that acts in a route: {@code office}, {@code study-department}.
 *
 * <p>Outer participants (a gateway, the post) and the applicant are units of a route too.
 */
public record UnitCode(String value) {
  /** The unit of a stage that the applicant completes. */
  public static final UnitCode APPLICANT = new UnitCode("applicant");

  public UnitCode {
    if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a unit's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
