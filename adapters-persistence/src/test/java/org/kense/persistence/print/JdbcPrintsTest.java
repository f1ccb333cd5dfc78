package org.kense.persistence.print;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Prints;
import org.kense.core.port.PrintsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcPrintsTest extends PrintsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Prints empty() {
    return STORE.store().prints();
  }
}
