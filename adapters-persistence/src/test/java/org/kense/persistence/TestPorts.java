package org.kense.persistence;

import java.time.InstantSource;
import org.kense.core.access.StandardAccess;
import org.kense.core.memory.InMemoryPayments;
import org.kense.core.memory.InMemoryPersonalNumbers;
import org.kense.core.memory.InMemorySignatures;
import org.kense.core.memory.InMemoryStateRegisters;
import org.kense.core.memory.PlainPress;
import org.kense.core.usecase.Ports;

/** What PostgreSQL keeps, and from memory whatever else a house needs. */
public final class TestPorts {
  private TestPorts() {}

  public static Ports over(Store store, InMemorySignatures signatures, InstantSource clock) {
    return new Ports(
        store.applications(),
        store.records(),
        store.persons(),
        store.people(),
        store.services(),
        store.offers(),
        store.calendars(),
        store.institutions(),
        store.documents(),
        signatures,
        signatures,
        new PlainPress(),
        store.prints(),
        new InMemoryPayments(),
        new InMemoryStateRegisters(),
        new InMemoryPersonalNumbers(),
        store.ids(),
        StandardAccess.TABLE,
        clock);
  }
}
