package org.kense.core.memory;

import org.kense.core.port.Institutions;
import org.kense.core.port.InstitutionsContract;

/** Memory keeps the contract. */
final class InMemoryInstitutionsTest extends InstitutionsContract {
  @Override
  protected Institutions empty() {
    return new InMemoryInstitutions();
  }
}
