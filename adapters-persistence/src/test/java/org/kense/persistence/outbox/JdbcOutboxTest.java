package org.kense.persistence.outbox;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.OutboxContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcOutboxTest extends OutboxContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Ports empty() {
    return new Ports(STORE.store().applications(), STORE.store().outbox());
  }
}
