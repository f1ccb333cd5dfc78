package org.kense.core.memory;

import org.kense.core.port.Challenges;
import org.kense.core.port.ChallengesContract;

/** Memory keeps the contract. */
final class InMemoryChallengesTest extends ChallengesContract {
  @Override
  protected Challenges empty() {
    return new InMemoryChallenges();
  }
}
