package org.kense.core.memory;

import org.kense.core.port.RecordsContract;
import org.kense.core.port.SampleCases;

/** Memory keeps the contract. */
final class InMemoryRecordsTest extends RecordsContract {
  @Override
  protected Ports empty() {
    var applications =
        new InMemoryApplications(
            new InMemoryOffers(), new InMemoryPersons(), () -> SampleCases.MONDAY);
    return new Ports(applications, new InMemoryRecords(applications));
  }
}
