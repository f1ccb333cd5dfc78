package org.kense.core.memory;

import org.kense.core.port.ApplicationsContract;

/** Memory keeps the contract. */
final class InMemoryApplicationsTest extends ApplicationsContract {
  @Override
  protected Ports empty() {
    var offers = new InMemoryOffers();
    var persons = new InMemoryPersons();
    return new Ports(new InMemoryApplications(offers, persons), offers, persons);
  }
}
