package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that a code stands only once where it stands. */
final class Once {
  private final Cause cause;
  private final Set<String> seen = new HashSet<>();

  Once(Cause cause) {
    this.cause = cause;
  }

  /** Whether this is the first of its code; another one is noted down at its place. */
  boolean first(Object code, Place place) {
    if (seen.add(code.toString())) return true;
    place.wrong(cause, code.toString());
    return false;
  }
}
