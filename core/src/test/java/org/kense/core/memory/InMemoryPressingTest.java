package org.kense.core.memory;

import org.kense.core.port.ApplicationsContract;
import org.kense.core.port.PressingContract;
import org.kense.core.port.SampleCases;

/** Memory keeps the contract. */
final class InMemoryPressingTest extends PressingContract {
  @Override
  protected ApplicationsContract.Ports empty() {
    var offers = new InMemoryOffers();
    var persons = new InMemoryPersons();
    return new ApplicationsContract.Ports(
        new InMemoryApplications(offers, persons, () -> SampleCases.MONDAY), offers, persons);
  }
}
