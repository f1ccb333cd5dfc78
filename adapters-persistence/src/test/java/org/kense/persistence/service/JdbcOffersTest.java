package org.kense.persistence.service;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Offers;
import org.kense.core.port.OffersContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcOffersTest extends OffersContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Offers empty() {
    return STORE.store().offers();
  }
}
