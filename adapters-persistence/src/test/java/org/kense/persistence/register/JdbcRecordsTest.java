package org.kense.persistence.register;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.RecordsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcRecordsTest extends RecordsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Ports empty() {
    return new Ports(STORE.store().applications(), STORE.store().records());
  }
}
