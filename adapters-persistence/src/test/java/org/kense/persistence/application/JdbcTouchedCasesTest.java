package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Applications;
import org.kense.core.port.TouchedCasesContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcTouchedCasesTest extends TouchedCasesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Applications empty() {
    return STORE.store().applications();
  }

  @AfterEach
  void what_stands_beside_the_state_is_what_the_journal_makes_it() {
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }
}
