package org.kense.persistence.revocation;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.RevocationLists;
import org.kense.core.port.RevocationListsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcRevocationListsTest extends RevocationListsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected RevocationLists empty() {
    return STORE.store().revocationLists();
  }
}
