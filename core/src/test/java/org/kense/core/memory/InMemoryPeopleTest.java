package org.kense.core.memory;

import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.port.PeopleContract;
import org.kense.core.port.SampleCases;

/** Memory keeps the contract. */
final class InMemoryPeopleTest extends PeopleContract {
  @Override
  protected Ports with(List<Actor.Employee> employees) {
    var applications =
        new InMemoryApplications(
            new InMemoryOffers(), new InMemoryPersons(), () -> SampleCases.MONDAY);
    return new Ports(applications, new InMemoryPeople(employees, applications::load));
  }
}
