package org.kense.core.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.port.People;

/** Employees, in a list. */
public final class InMemoryPeople implements People {
  private final List<Actor.Employee> employees;
  private final ToLongFunction<Actor.Employee> cases;

  /** Where there are no cases, so that nobody has anything to do. */
  public InMemoryPeople(List<Actor.Employee> employees) {
    this(employees, employee -> 0);
  }

  InMemoryPeople(List<Actor.Employee> employees, ToLongFunction<Actor.Employee> cases) {
    this.employees = List.copyOf(employees);
    this.cases = cases;
  }

  @Override
  public Optional<Actor.Employee> employee(InstitutionId institution, ActorId id) {
    return employees.stream()
        .filter(of -> of.institution().equals(institution) && of.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Load> loads(InstitutionId institution, UnitCode unit) {
    return employees.stream()
        .filter(of -> of.institution().equals(institution) && of.unit().equals(unit))
        .sorted(Comparator.comparing(of -> of.id().value()))
        .map(of -> new Load(of, cases.applyAsLong(of)))
        .toList();
  }
}
