package org.kense.persistence.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.access.Actor;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.memory.Samples;
import org.kense.core.port.PeopleContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcPeopleTest extends PeopleContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Ports with(List<Actor.Employee> employees) {
    var people = STORE.store().people();
    employees.forEach(people::put);
    return new Ports(STORE.store().applications(), people);
  }

  @Test
  void whoever_gets_another_place_has_it_at_once() {
    var people = STORE.store().people();
    people.put(Samples.OFFICE);
    people.employee(Samples.COLLEGE, Samples.OFFICE.id());
    var moved =
        new Actor.Employee(
            Samples.OFFICE.id(), Role.MANAGEMENT, Samples.COLLEGE, new UnitCode("management"));

    people.put(moved);

    assertEquals(Optional.of(moved), people.employee(Samples.COLLEGE, moved.id()));
  }

  @Test
  void whoever_left_is_unknown_at_once() {
    var people = STORE.store().people();
    people.put(Samples.OFFICE);
    people.employee(Samples.COLLEGE, Samples.OFFICE.id());

    people.remove(Samples.COLLEGE, Samples.OFFICE.id());

    assertEquals(Optional.empty(), people.employee(Samples.COLLEGE, Samples.OFFICE.id()));
  }
}
