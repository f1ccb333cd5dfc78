package org.kense.core.access;

/** Who asks, and in what capacity. */
public sealed interface Actor {
  ActorId id();

  Role role();

  /** Somebody who acts in their own affairs. */
  record Citizen(ActorId id, Role role) implements Actor {}

  /**
   * Somebody who acts for a unit of an institution.
   *
   * @param head whether they lead the unit, which gives them rights beside those of the role
   */
  record Employee(ActorId id, Role role, InstitutionId institution, UnitCode unit, boolean head)
      implements Actor {
    /** Somebody who leads nobody. */
    public Employee(ActorId id, Role role, InstitutionId institution, UnitCode unit) {
      this(id, role, institution, unit, false);
    }
  }

  /** A program that acts for a unit, of this institution or another. */
  record Machine(ActorId id, Role role, InstitutionId institution, UnitCode unit)
      implements Actor {}

  /** The unit that the actor acts for; the applicant counts as one. */
  default UnitCode unit() {
    return switch (this) {
      case Citizen citizen -> UnitCode.APPLICANT;
      case Employee employee -> employee.unit;
      case Machine machine -> machine.unit;
    };
  }
}
