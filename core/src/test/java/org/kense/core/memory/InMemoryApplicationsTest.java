package org.kense.core.memory;

import org.kense.core.port.ApplicationsContract;
import org.kense.core.port.SampleCases;
import org.kense.core.usecase.Ports;

/** Memory keeps the contract. */
final class InMemoryApplicationsTest extends ApplicationsContract {
  @Override
  protected Ports empty() {
    var offers = new InMemoryOffers();
    var persons = new InMemoryPersons();
    return new Ports(
        new InMemoryApplications(offers, persons, () -> SampleCases.MONDAY), offers, persons);
  }
}
