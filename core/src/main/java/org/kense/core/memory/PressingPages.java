package org.kense.core.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Summary;
import org.kense.core.calendar.Urgency;

/** Pages of cases that have a deadline pending, what is due first leading. */
record PressingPages(Pressing pressing, int atMost) {
  private static final Comparator<Pressing.Place> ORDER =
      Comparator.comparing(Pressing.Place::due)
          .thenComparing(place -> place.id().unique())
          .thenComparing(place -> place.id().institution().value());

  Page of(Stream<Application> cases) {
    var lines =
        cases
            .filter(a -> Pages.holding(pressing.filter(), a))
            .map(Summary::of)
            .filter(line -> line.atRisk().stream().anyMatch(risk -> urgent(risk, line)))
            .filter(line -> Pages.matches(pressing.filter(), line))
            .filter(line -> pressing.after().stream().allMatch(place -> after(line, place)))
            .sorted(Comparator.comparing(Pressing.Place::of, ORDER))
            .limit(atMost + 1L)
            .toList();
    return Pages.of(lines, atMost);
  }

  private boolean urgent(Instant atRisk, Summary line) {
    var urgency = Urgency.of(atRisk, line.due().orElseThrow(), pressing.now());
    return pressing.urgency().stream().allMatch(urgency::equals);
  }

  private static boolean after(Summary line, Pressing.Place place) {
    return ORDER.compare(Pressing.Place.of(line), place) > 0;
  }
}
