package org.kense.core.access;

import java.util.Optional;

/** The cases that an actor can reach with a permission; all others look unknown to them. */
public sealed interface Reach {
  /** The cases that this person filed. */
  record Own(ActorId person) implements Reach {}

  /** The cases that this employee, or system, started for applicants (DUP-9F.1, EPO-8.4). */
  record Helped(ActorId helper) implements Reach {}

  /** The cases of one institution that pass one unit. */
  record OfUnit(InstitutionId institution, UnitCode unit) implements Reach {}

  /** All cases of one institution. */
  record OfInstitution(InstitutionId institution) implements Reach {}

  /** The cases, of any institution, with a stage for this unit. */
  record AsParticipant(UnitCode unit) implements Reach {}

  /** Every case. */
  record Everything() implements Reach {}

  /** Whether a case of this standing is within reach. */
  default boolean covers(Standing standing) {
    return switch (this) {
      case Own own -> standing.applicant().equals(own.person);
      case Helped by -> standing.helper().equals(Optional.of(by.helper));
      case OfUnit of ->
          standing.institution().equals(of.institution) && standing.units().contains(of.unit);
      case OfInstitution of -> standing.institution().equals(of.institution);
      case AsParticipant as -> standing.units().contains(as.unit);
      case Everything everything -> true;
    };
  }
}
