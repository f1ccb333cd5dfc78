package org.kense.persistence.document;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Documents;
import org.kense.core.port.DocumentsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcDocumentsTest extends DocumentsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Documents empty() {
    return STORE.store().documents();
  }
}
