package org.kense.persistence.definition;

import java.util.Map;
import java.util.Optional;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.RiskShare;
import org.kense.core.service.CountingRule;

/** Reads how time limits are counted; a file may be silent about it. */
record CountingRules(Jurisdiction jurisdiction) {
  private static final Kind<Contested> READ =
      Kind.listed(
          Map.of("working", Contested.WORKING, "off", Contested.OFF),
          Cause.NOT_LISTED,
          Contested.OFF);

  /** Written as {@code at-risk: 60%}. */
  private static final Kind<RiskShare> SHARE =
      Kind.of(CountingRules::share, Cause.NOT_A_SHARE, RiskShare.USUAL);

  CountingRule rule(Table service) {
    return new CountingRule(
        service.maybe("contested-days").map(this::contested),
        service.maybe("at-risk").map(it -> it.read(SHARE)).orElse(RiskShare.USUAL));
  }

  private static Optional<RiskShare> share(String words) {
    return words.matches("[1-9][0-9]?%")
        ? Optional.of(new RiskShare(Integer.parseInt(words.substring(0, words.length() - 1))))
        : Optional.empty();
  }

  /** Written as {@code read: working, basis: …}, or {@code read: off}. */
  private CountingRule.ContestedDays contested(Place place) {
    var table = place.table("read", "basis");
    return new CountingRule.ContestedDays(
        table.get("read").read(READ), jurisdiction.basis(table.get("basis")));
  }
}
