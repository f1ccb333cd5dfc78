package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kense.core.access.UnitCode;
import org.kense.core.service.Participant;
import org.kense.core.service.Service;

/** Reads which outer participants are connected, each with its own hours where it has them. */
final class Participants {
  private Participants() {}

  static List<Participant> of(Place place, Optional<Service> service) {
    var once = new Once(Cause.CODE_TWICE);
    List<Participant> participants = new ArrayList<>();
    for (var item : place.items()) {
      var table = item.table("unit", "hours");
      var unit = table.get("unit").read(Units.OUTER);
      if (!once.first(unit, item)) continue;
      service.ifPresent(it -> known(table.get("unit"), unit, it));
      participants.add(new Participant(unit, table.maybe("hours").map(Hours::hours)));
    }
    return participants;
  }

  private static void known(Place place, UnitCode unit, Service service) {
    var outer =
        service.channels().stream()
            .flatMap(channel -> channel.route().participants().stream())
            .map(UnitCode::value)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!outer.contains(unit.value())) {
      place.wrong(
          Cause.PARTICIPANT_UNKNOWN,
          service.ref().toString(),
          unit.value(),
          String.join(", ", outer));
    }
  }
}
