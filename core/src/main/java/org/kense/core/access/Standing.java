package org.kense.core.access;

import java.util.Set;

/**
 * What decides who reaches a case: whose it is, where it lies and which units its route names.
 *
 * @param units all units of the route, not only the one whose turn it is
 */
public record Standing(ActorId applicant, InstitutionId institution, Set<UnitCode> units) {
  public Standing {
    units = Set.copyOf(units);
  }
}
