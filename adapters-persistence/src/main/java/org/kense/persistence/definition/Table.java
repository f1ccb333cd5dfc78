package org.kense.persistence.definition;

import java.util.Optional;
import java.util.Set;

/** A part of a file with keys. */
record Table(Node.Entries entries, Set<String> known, Notes notes) {
  /** What stands under a key that must be there. */
  Place get(String key) {
    return maybe(key).orElseGet(() -> missing(key));
  }

  /** What stands under a key that may be there. */
  Optional<Place> maybe(String key) {
    return entries.entry(key).map(entry -> new Place(entry.value(), notes));
  }

  // A table without known keys stands where no table was: that has been noted down already.
  private Place missing(String key) {
    if (!known.isEmpty()) notes.wrong(entries.mark(), Cause.MISSING_KEY, key);
    return new Place(new Node.Nothing(entries.mark()), notes);
  }
}
