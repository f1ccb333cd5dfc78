package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.key;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.application.Appended;
import org.kense.core.application.NoticeEvent.NoticeSent;
import org.kense.core.memory.Samples;
import org.kense.core.port.Applications;
import org.kense.core.service.Moment;
import org.kense.persistence.Store;
import org.kense.persistence.TestStore;

/** Counts what goes over the wire: statements, and whatever begins or ends a transaction. */
final class RoundTripsTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  private final Trips trips = new Trips();
  private Store store;

  @BeforeEach
  void everything_is_counted() {
    store = STORE.over(trips.counting(STORE.pool()));
    STORE.store().offers().put(Samples.offer(Samples.FREE));
  }

  @Test
  void a_command_on_a_case_is_one_trip_to_read_and_one_to_write() {
    var key = Optional.of(key("k-1", "request"));
    var cases = store.applications();
    STORE.store().applications().append(beginning(started(id(1), AIDA)));

    var file = cases.open(id(1), key).orElseThrow();
    var read = trips.count();
    var sent = new NoticeSent("registered", Moment.REGISTERED, MONDAY);
    var entry = next(file.application(), file.version(), answer("Aida"), answer("Aisha"), sent);
    var outcome = cases.append(entry.under(key));

    assertEquals(Appended.DONE, outcome);
    assertEquals(1, read, trips::toString);
    assertEquals(2, trips.count(), trips::toString);
  }

  @Test
  void a_new_case_is_one_trip_to_read_and_one_to_write() {
    var cases = store.applications();
    var service = Samples.FREE.ref().code();
    var key = Optional.of(key("k-1", "request"));

    cases.counter(new Applications.Ask(Samples.COLLEGE, service, AIDA, MONDAY, key));
    var read = trips.count();
    var outcome = cases.append(beginning(started(id(1), AIDA)).under(key));

    assertEquals(Appended.DONE, outcome);
    assertEquals(1, read, trips::toString);
    assertEquals(2, trips.count(), trips::toString);
  }

  @Test
  void a_number_costs_a_trip_only_now_and_then() {
    var ids = store.ids();
    var provider = Samples.offer(Samples.FREE).provider();

    for (var i = 0; i < 50; i++) {
      ids.number(provider, Year.of(2026));
    }

    assertEquals(1, trips.count(), trips::toString);
  }

  @Test
  void an_employee_is_asked_for_once() {
    store.people().put(Samples.OFFICE);
    trips.forget();

    store.people().employee(Samples.COLLEGE, Samples.OFFICE.id());
    store.people().employee(Samples.COLLEGE, Samples.OFFICE.id());

    assertEquals(1, trips.count(), trips::toString);
  }
}
