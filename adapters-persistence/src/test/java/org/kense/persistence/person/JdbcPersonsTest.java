package org.kense.persistence.person;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Persons;
import org.kense.core.port.PersonsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcPersonsTest extends PersonsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Persons empty() {
    return STORE.store().persons();
  }
}
