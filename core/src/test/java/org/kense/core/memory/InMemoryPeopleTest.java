package org.kense.core.memory;

import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.port.People;
import org.kense.core.port.PeopleContract;

/** Memory keeps the contract. */
final class InMemoryPeopleTest extends PeopleContract {
  @Override
  protected People with(List<Actor.Employee> employees) {
    return new InMemoryPeople(employees);
  }
}
