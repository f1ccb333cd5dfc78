package org.kense.core.memory;

import org.kense.core.port.OutboxContract;

/** Memory keeps the contract. */
final class InMemoryOutboxTest extends OutboxContract {
  @Override
  protected Ports empty() {
    var applications = new InMemoryApplications(new InMemoryOffers(), new InMemoryPersons());
    return new Ports(applications, new InMemoryOutbox(applications));
  }
}
