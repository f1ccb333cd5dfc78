package org.kense.persistence.definition;

import org.kense.core.law.Basis;
import org.kense.core.service.Limit;

/** Reads how long something may take. */
record Limits(Jurisdiction jurisdiction) {
  /** Such as {@code within: 3 working days, basis: …}, among the keys of something else. */
  Limit within(Table table) {
    return new Limit(table.get("within").read(Kinds.LIMIT), jurisdiction.basis(table.get("basis")));
  }

  /** A limit that rests on what it is a limit of, unless it names a basis of its own. */
  Limit of(Place place, Basis basis) {
    if (!(place.node() instanceof Node.Entries)) return new Limit(place.read(Kinds.LIMIT), basis);
    return within(place.table("within", "basis"));
  }
}
