package org.kense.core.access;

import java.util.Set;

/**
 * A structural unit that acts in a route: {@code office}, {@code study-department}.
 *
 * <p>Outer participants (a gateway, the post) and the applicant are units of a route too.
 */
public record UnitCode(String value) {
  /** The unit of a stage that the applicant completes. */
  public static final UnitCode APPLICANT = new UnitCode("applicant");

  /** DUP-7, ENR-6, EPO-8.4: each is called the same in every route, and is nobody's own unit. */
  private static final Set<String> OUTER =
      Set.of(
          "front-office",
          "gateway",
          "unified-system",
          "university-system",
          "education-system",
          "post",
          "courier",
          "state-portal");

  public UnitCode {
    if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a unit's code: " + value);
    }
  }

  /** Whether it stands outside the institutions whose cases it takes part in. */
  public boolean outer() {
    return OUTER.contains(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
