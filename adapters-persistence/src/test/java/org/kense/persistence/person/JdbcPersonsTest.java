package org.kense.persistence.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
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

  @Test
  void the_journal_names_the_employee_who_recorded_a_consent() {
    var clerk = Optional.of(Samples.OFFICE.id());
    var recorded =
        new PersonEvent.ConsentGiven(
            new Consent(Agreement.TERMS_OF_USE, "2026-01", MONDAY, clerk, Optional.empty()));
    var own = new PersonEvent.ConsentWithdrawn(Agreement.TERMS_OF_USE, MONDAY);
    var persons = empty();
    var after = Person.of(AIDA).after(recorded);
    persons.append(new Persons.PersonEntry(after, 0, recorded, MONDAY, Optional.empty()));
    persons.append(new Persons.PersonEntry(after.after(own), 1, own, MONDAY, Optional.empty()));

    var actors =
        STORE
            .database()
            .ask(
                "select actor from person_journal order by seq",
                values -> {},
                row -> row.text("actor"));

    assertEquals(List.of(Samples.OFFICE.id().value(), AIDA.value()), actors);
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }
}
