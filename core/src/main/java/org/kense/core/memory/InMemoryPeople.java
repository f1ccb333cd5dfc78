package org.kense.core.memory;

import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.port.People;

/** Employees, in a list. */
public final class InMemoryPeople implements People {
  private final List<Actor.Employee> employees;

  public InMemoryPeople(List<Actor.Employee> employees) {
    this.employees = List.copyOf(employees);
  }

  @Override
  public Optional<Actor.Employee> employee(InstitutionId institution, ActorId id) {
    return employees.stream()
        .filter(of -> of.institution().equals(institution) && of.id().equals(id))
        .findFirst();
  }
}
