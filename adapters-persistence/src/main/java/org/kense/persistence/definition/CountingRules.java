package org.kense.persistence.definition;

import java.util.Map;
import org.kense.core.calendar.Contested;
import org.kense.core.service.CountingRule;

/** Reads how time limits are counted; a file may be silent about it. */
record CountingRules(Jurisdiction jurisdiction) {
  private static final Kind<Contested> READ =
      Kind.listed(
          Map.of("working", Contested.WORKING, "off", Contested.OFF),
          Cause.NOT_LISTED,
          Contested.OFF);

  CountingRule rule(Table service) {
    return new CountingRule(service.maybe("contested-days").map(this::contested));
  }

  /** Written as {@code read: working, basis: …}, or {@code read: off}. */
  private CountingRule.ContestedDays contested(Place place) {
    var table = place.table("read", "basis");
    return new CountingRule.ContestedDays(
        table.get("read").read(READ), jurisdiction.basis(table.get("basis")));
  }
}
