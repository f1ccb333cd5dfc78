package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.memory.Samples;

/** Whatever knows who works where knows this. */
public abstract class PeopleContract {
  protected PeopleContract() {}

  protected abstract People with(List<Actor.Employee> employees);

  @Test
  void an_employee_is_known_at_their_institution() {
    var people = with(Samples.EMPLOYEES);

    var office = people.employee(Samples.COLLEGE, Samples.OFFICE.id());

    assertEquals(Optional.of(Samples.OFFICE), office);
    assertEquals(office, people.employee(Samples.COLLEGE, Samples.OFFICE.id()));
  }

  @Test
  void nobody_else_is() {
    var people = with(Samples.EMPLOYEES);

    assertEquals(Optional.empty(), people.employee(Samples.COLLEGE, new ActorId("stranger")));
    assertEquals(
        Optional.empty(), people.employee(new InstitutionId("sample-school"), Samples.OFFICE.id()));
  }
}
