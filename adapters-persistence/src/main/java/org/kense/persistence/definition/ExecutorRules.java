package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kense.core.access.UnitCode;
import org.kense.core.service.Executors;
import org.kense.core.service.Service;

/** Reads to whom stages are given as soon as they open. */
final class ExecutorRules {
  private ExecutorRules() {}

  static Executors of(Place place, Optional<Service> service) {
    var once = new Once(Cause.CODE_TWICE);
    List<UnitCode> units = new ArrayList<>();
    for (var item : place.table("least-loaded").get("least-loaded").items()) {
      var unit = item.read(Units.EMPLOYING);
      if (!once.first(unit, item)) continue;
      // Whom nobody can be told the name of has been noted down already.
      service
          .filter(it -> !unit.equals(UnitCode.APPLICANT))
          .ifPresent(it -> acting(item, unit, it));
      units.add(unit);
    }
    return new Executors(Set.copyOf(units));
  }

  /** A unit that has no stage is given none. */
  private static void acting(Place place, UnitCode unit, Service service) {
    var acting =
        service.channels().stream()
            .flatMap(channel -> channel.route().units().stream())
            .filter(it -> !it.equals(UnitCode.APPLICANT))
            .map(UnitCode::value)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!acting.contains(unit.value())) {
      place.wrong(
          Cause.UNIT_WITHOUT_STAGE,
          service.ref().toString(),
          unit.value(),
          String.join(", ", acting));
    }
  }
}
