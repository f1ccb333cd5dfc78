package org.kense.core.memory;

import org.kense.core.port.OutboxContract;
import org.kense.core.port.SampleCases;
import org.kense.core.usecase.Ports;

/** Memory keeps the contract. */
final class InMemoryOutboxTest extends OutboxContract {
  @Override
  protected Ports empty() {
    var applications =
        new InMemoryApplications(
            new InMemoryOffers(), new InMemoryPersons(), () -> SampleCases.MONDAY);
    return new Ports(applications, new InMemoryOutbox(applications));
  }
}
