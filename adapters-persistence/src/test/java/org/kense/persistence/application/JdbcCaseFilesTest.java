package org.kense.persistence.application;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.ApplicationsContract;
import org.kense.core.port.CaseFilesContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcCaseFilesTest extends CaseFilesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected ApplicationsContract.Ports empty() {
    var store = STORE.store();
    return new ApplicationsContract.Ports(store.applications(), store.offers(), store.persons());
  }
}
