package org.kense.core.memory;

import org.kense.core.port.Documents;
import org.kense.core.port.DocumentsContract;

/** Memory keeps the contract. */
final class InMemoryDocumentsTest extends DocumentsContract {
  @Override
  protected Documents empty() {
    return new InMemoryDocuments();
  }
}
