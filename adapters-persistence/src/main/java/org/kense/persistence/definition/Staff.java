package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.UnitCode;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;

/** Reads who works at an institution, in which unit and in what capacity. */
record Staff(Provider employer) {
  List<StaffMember> members(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<StaffMember> members = new ArrayList<>();
    for (var item : place.items()) {
      var member = member(item);
      if (once.first(member.actor().id(), item)) members.add(member);
    }
    return members;
  }

  private StaffMember member(Place place) {
    var table = place.table("id", "name", "role", "unit", "head");
    return new StaffMember(
        new Actor.Employee(
            table.get("id").read(InstitutionKinds.PERSON),
            table.get("role").read(InstitutionKinds.ROLE),
            employer.id(),
            table.get("unit").read(units()),
            table.maybe("head").map(it -> it.read(Kinds.YES_OR_NO)).orElse(false)),
        table.get("name").read(Kinds.WORDS));
  }

  private Kind<UnitCode> units() {
    return employer.kind() == ProviderKind.PARTICIPANT ? Units.EMPLOYING : Units.INNER;
  }
}
