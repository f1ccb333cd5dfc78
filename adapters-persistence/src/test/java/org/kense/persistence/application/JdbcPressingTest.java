package org.kense.persistence.application;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.ApplicationsContract;
import org.kense.core.port.PressingContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcPressingTest extends PressingContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected ApplicationsContract.Ports empty() {
    var store = STORE.store();
    return new ApplicationsContract.Ports(store.applications(), store.offers(), store.persons());
  }
}
