package org.kense.core.memory;

import org.kense.core.port.Applications;
import org.kense.core.port.SampleCases;
import org.kense.core.port.TouchedCasesContract;

/** Memory keeps the contract. */
final class InMemoryTouchedCasesTest extends TouchedCasesContract {
  @Override
  protected Applications empty() {
    return new InMemoryApplications(
        new InMemoryOffers(), new InMemoryPersons(), () -> SampleCases.MONDAY);
  }
}
