package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;

/** Reads who works at an institution, in which unit and in what capacity. */
record Staff(InstitutionId institution) {
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
            institution,
            table.get("unit").read(Units.EMPLOYING),
            table.maybe("head").map(it -> it.read(Kinds.YES_OR_NO)).orElse(false)),
        table.get("name").read(Kinds.WORDS));
  }
}
