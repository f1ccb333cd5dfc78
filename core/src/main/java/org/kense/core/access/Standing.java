package org.kense.core.access;

import java.util.Optional;
import java.util.Set;

/**
 * What decides who reaches a case: whose it is, where it lies and which units its route names.
 *
 * @param helper the employee, or system, that started it for the applicant
 * @param units all units of the route, not only the one whose turn it is
 */
public record Standing(
    ActorId applicant, InstitutionId institution, Set<UnitCode> units, Optional<ActorId> helper) {
  public Standing {
    units = Set.copyOf(units);
  }

  /** Of a case that its applicant started. */
  public Standing(ActorId applicant, InstitutionId institution, Set<UnitCode> units) {
    this(applicant, institution, units, Optional.empty());
  }
}
