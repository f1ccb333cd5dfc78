package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.STUDIES;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.key;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.access.ActorId;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.Entry;
import org.kense.core.application.Key;
import org.kense.core.application.TurnEvent;
import org.kense.core.memory.Samples;
import org.kense.core.port.People;
import org.kense.core.service.StageCode;
import org.kense.persistence.TestStore;

/** Several do the same at the same time: one of them does it, and the others are told so. */
final class AtOnceTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final int MANY = 6;
  private static final Optional<Key> KEY = Optional.of(key("k-1", "request"));
  private JdbcApplications cases;
  private Application draft;

  @BeforeEach
  void a_draft_stands() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    cases = STORE.store().applications();
    var begun = beginning(started(id(1), AIDA));
    draft = begun.after();
    cases.append(begun);
  }

  private List<Appended> atOnce(List<Entry> entries) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = entries.stream().map(e -> (Callable<Appended>) () -> cases.append(e)).toList();
      var outcomes = new ArrayList<Appended>();
      for (Future<Appended> outcome : threads.invokeAll(calls)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertOne(List<Appended> outcomes, Appended others) {
    assertEquals(1, Collections.frequency(outcomes, Appended.DONE), () -> "" + outcomes);
    assertEquals(outcomes.size() - 1, Collections.frequency(outcomes, others), () -> "" + outcomes);
  }

  @RepeatedTest(10)
  void of_several_commands_on_one_version_one_wins() {
    var entries = Collections.nCopies(MANY, next(draft, 1, answer("Aida"), answer("Aisha")));

    var outcomes = atOnce(entries);

    assertOne(outcomes, Appended.STALE);
    assertEquals(3, cases.journal(id(1)).size());
  }

  @RepeatedTest(10)
  void of_several_who_name_an_executor_one_does_and_the_load_is_counted_once() {
    var people = STORE.store().people();
    Samples.EMPLOYEES.forEach(people::put);
    var opened =
        new TurnEvent.StageOpened(new StageCode("prepare"), STUDIES, MONDAY, Optional.empty());
    var first = new TurnEvent.ExecutorNamed(new ActorId("studies-1"));
    var second = new TurnEvent.ExecutorNamed(new ActorId("studies-2"));
    cases.append(next(draft, 1, opened));
    var open = draft.after(opened);

    var outcomes =
        atOnce(List.of(next(open, 2, first), next(open, 2, second), next(open, 2, first)));

    assertOne(outcomes, Appended.STALE);
    var loads = people.loads(Samples.COLLEGE, STUDIES);
    assertEquals(1, loads.stream().mapToLong(People.Load::cases).sum());
  }

  @RepeatedTest(10)
  void a_command_that_is_sent_several_times_is_done_once() {
    var entries = Collections.nCopies(MANY, next(draft, 1, answer("Aida")).under(KEY));

    var outcomes = atOnce(entries);

    assertOne(outcomes, Appended.KEY_USED);
    assertEquals(2, cases.journal(id(1)).size());
  }

  @RepeatedTest(10)
  void a_case_that_is_begun_several_times_under_one_key_is_begun_once() {
    var entries = new ArrayList<Entry>();
    for (var count = 2; count < 2 + MANY; count++) {
      entries.add(beginning(started(id(count), AIDA)).under(KEY));
    }

    var outcomes = atOnce(entries);

    assertOne(outcomes, Appended.KEY_USED);
    assertEquals(2, STORE.store().audit().verify(broken -> {}).streams());
  }

  @RepeatedTest(10)
  void one_case_is_begun_once() {
    var outcomes = atOnce(Collections.nCopies(MANY, beginning(started(id(2), AIDA))));

    assertOne(outcomes, Appended.STALE);
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }
}
