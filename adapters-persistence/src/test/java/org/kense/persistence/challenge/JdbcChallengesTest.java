package org.kense.persistence.challenge;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Challenges;
import org.kense.core.port.ChallengesContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcChallengesTest extends ChallengesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Challenges empty() {
    return STORE.store().challenges();
  }
}
