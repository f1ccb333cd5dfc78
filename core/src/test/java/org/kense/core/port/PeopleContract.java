package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.STUDIES;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.Entry;
import org.kense.core.application.Event;
import org.kense.core.application.Request;
import org.kense.core.application.TurnEvent;
import org.kense.core.memory.Samples;
import org.kense.core.service.StageCode;

/** Whatever knows who works where, and how much they have to do, knows this. */
public abstract class PeopleContract {
  /** Ports over one store. */
  public record Ports(Applications applications, People people) {}

  private static final Event OPENED =
      new TurnEvent.StageOpened(new StageCode("prepare"), STUDIES, MONDAY, Optional.empty());

  private static final Event ASKED =
      new TurnEvent.SupplementAsked(
          new Request("Your name in full", Set.of("name"), Set.of()), MONDAY, Optional.empty());

  protected PeopleContract() {}

  /** A store without cases, of these employees. */
  protected abstract Ports with(List<Actor.Employee> employees);

  @Test
  void an_employee_is_known_at_their_institution() {
    var people = with(Samples.EMPLOYEES).people();

    var office = people.employee(Samples.COLLEGE, Samples.OFFICE.id());
    var head = people.employee(Samples.COLLEGE, Samples.STUDIES.id());

    assertEquals(Optional.of(Samples.OFFICE), office);
    assertEquals(office, people.employee(Samples.COLLEGE, Samples.OFFICE.id()));
    assertEquals(Optional.of(true), head.map(Actor.Employee::head));
  }

  @Test
  void nobody_else_is() {
    var people = with(Samples.EMPLOYEES).people();

    assertEquals(Optional.empty(), people.employee(Samples.COLLEGE, new ActorId("stranger")));
    assertEquals(
        Optional.empty(), people.employee(new InstitutionId("sample-school"), Samples.OFFICE.id()));
  }

  @Test
  @Clause("CSC-27.3")
  void a_load_is_the_number_of_open_cases_that_somebody_is_the_executor_of() {
    var ports = with(Samples.EMPLOYEES);
    begin(ports, 1, OPENED, named("studies-2"));
    begin(ports, 2, OPENED, named("studies-2"), ASKED); // waits for the applicant, and is hers
    begin(ports, 3, OPENED, named("studies-2"), named("studies-1")); // given to somebody else
    begin(ports, 4, OPENED); // nobody's

    assertEquals("studies-1 1, studies-2 2", loads(ports));
  }

  @Test
  void what_has_gone_on_is_a_load_no_longer() {
    var ports = with(Samples.EMPLOYEES);
    var first = begin(ports, 1, OPENED, named("studies-2"));
    var second = begin(ports, 2, OPENED, named("studies-1"));

    append(ports, next(first, 3, new TurnEvent.TurnEnded()));
    append(ports, next(second, 3, OPENED));

    assertEquals("studies-1 0, studies-2 0", loads(ports));
  }

  @Test
  void a_unit_is_of_its_institution_and_may_have_nobody() {
    var people = with(Samples.EMPLOYEES).people();

    assertEquals(List.of(), people.loads(Samples.COLLEGE, new UnitCode("archive")));
    assertEquals(List.of(), people.loads(new InstitutionId("sample-school"), STUDIES));
  }

  private static Event named(String executor) {
    return new TurnEvent.ExecutorNamed(new ActorId(executor));
  }

  private static Application begin(Ports ports, int count, Event... events) {
    var entry = beginning(started(id(count), AIDA), events);
    append(ports, entry);
    return entry.after();
  }

  private static void append(Ports ports, Entry entry) {
    assertEquals(Appended.DONE, ports.applications().append(entry));
  }

  private static String loads(Ports ports) {
    return ports.people().loads(Samples.COLLEGE, STUDIES).stream()
        .map(load -> load.employee().id() + " " + load.cases())
        .collect(Collectors.joining(", "));
  }
}
