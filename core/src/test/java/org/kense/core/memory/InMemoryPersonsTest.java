package org.kense.core.memory;

import org.kense.core.port.Persons;
import org.kense.core.port.PersonsContract;

/** Memory keeps the contract. */
final class InMemoryPersonsTest extends PersonsContract {
  @Override
  protected Persons empty() {
    return new InMemoryPersons();
  }
}
