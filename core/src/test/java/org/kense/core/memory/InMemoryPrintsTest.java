package org.kense.core.memory;

import org.kense.core.port.Prints;
import org.kense.core.port.PrintsContract;

/** Memory keeps the contract. */
final class InMemoryPrintsTest extends PrintsContract {
  @Override
  protected Prints empty() {
    return new InMemoryPrints();
  }
}
