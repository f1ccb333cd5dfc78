package org.kense.core.memory;

import org.kense.core.port.RevocationLists;
import org.kense.core.port.RevocationListsContract;

/** Memory keeps the contract. */
final class InMemoryRevocationListsTest extends RevocationListsContract {
  @Override
  protected RevocationLists empty() {
    return new InMemoryRevocationLists();
  }
}
