package org.kense.persistence.application;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.ApplicationsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcApplicationsTest extends ApplicationsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Ports empty() {
    var store = STORE.store();
    return new Ports(store.applications(), store.offers(), store.persons());
  }
}
