package org.kense.core.port;

import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;

/** Who works where. */
public interface People {
  /** The employee of an institution with this id; empty where there is none. */
  Optional<Actor.Employee> employee(InstitutionId institution, ActorId id);
}
