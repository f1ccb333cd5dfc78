package org.kense.signature.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Revision;

/** Which objects refer to which, even to such as are not there. */
final class Users {
  /** The number of no object. */
  static final int TRAILER = -1;

  private final Map<Integer, Set<Integer>> users = new HashMap<>();

  Users(Revision revision) {
    add(TRAILER, revision.trailer());
    revision.numbers().forEach(number -> add(number, revision.object(number)));
  }

  private void add(int user, Item item) {
    item.references()
        .forEach(used -> users.computeIfAbsent(used.number(), number -> new HashSet<>()).add(user));
  }

  boolean any(int number) {
    return users.containsKey(number);
  }

  boolean only(int number, Set<Integer> expected) {
    return expected.containsAll(users.getOrDefault(number, Set.of()));
  }
}
