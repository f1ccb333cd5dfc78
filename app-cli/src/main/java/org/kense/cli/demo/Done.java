package org.kense.cli.demo;

import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Permission;
import org.kense.core.service.SignatureLevel;

/**
 * A step that was acknowledged.
 *
 * @param as what it was, for its words
 * @param version of the case after it; 0 where it touched no case
 * @param before whether it had been done in an earlier run, and was only answered again
 * @param level of the signature that it was done under; empty where nothing was signed
 * @param turnedAway why nothing came of it, as the case wants it
 */
record Done(
    Permission as,
    long version,
    boolean before,
    Optional<SignatureLevel> level,
    Optional<String> turnedAway) {
  Done(Permission as, long version, boolean before) {
    this(as, version, before, Optional.empty(), Optional.empty());
  }

  static Done turnedAway(Permission as, String why) {
    return new Done(as, 0, false, Optional.empty(), Optional.of(why));
  }

  /** The same, under a signature of the level that the API calls so. */
  Done signed(String name) {
    var level =
        Stream.of(SignatureLevel.values())
            .filter(it -> it.name().equalsIgnoreCase(name))
            .findFirst();
    return new Done(as, version, before, level, turnedAway);
  }
}
