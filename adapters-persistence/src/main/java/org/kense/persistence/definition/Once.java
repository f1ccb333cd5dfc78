package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that a code stands only once in its list. */
final class Once {
  private final Set<String> seen = new HashSet<>();

  /** Whether this is the first of its code; another one is noted down at its place. */
  boolean first(Object code, Place place) {
    if (seen.add(code.toString())) return true;
    place.wrong(Cause.CODE_TWICE, code.toString());
    return false;
  }
}
