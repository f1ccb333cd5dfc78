package org.kense.core.port;

import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;

/** Who works where. */
public interface People {
  /** The employee of an institution with this id; empty where there is none. */
  Optional<Actor.Employee> employee(InstitutionId institution, ActorId id);

  /** The employees of a unit with their loads as they are now, by their ids, in one round trip. */
  List<Load> loads(InstitutionId institution, UnitCode unit);

  /**
   * How much an employee has to do.
   *
   * @param cases of which they are the executor, those that wait for the applicant included
   */
  record Load(Actor.Employee employee, long cases) {}
}
