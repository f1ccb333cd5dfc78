package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.usecase.DecreedStory.OPERATOR;
import static org.kense.core.usecase.DecreedStory.closing;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kense.core.access.Denial;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.application.Barred;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Untimely;
import org.kense.core.port.Applications;

/** All cases that a decree touches are gone through, as often as one likes. */
class RecomputationTest {
  private final DecreedStory decree = new DecreedStory();
  private final Story story = decree.story;

  @Test
  void a_second_run_adds_nothing() {
    var id = story.registered(FREE);
    decree.decreed("2026-02-06");
    decree.run();
    var events = story.events(id);

    var again = decree.run();

    assertEquals(List.of(new Outcome.Stayed(id)), again);
    assertEquals(events, story.events(id));
  }

  @Test
  void a_run_that_was_cut_short_goes_on_where_it_was() {
    var ids = List.of(story.registered(FREE), story.registered(FREE), story.registered(FREE));
    decree.decreed("2026-02-06");

    assertThrows(
        IllegalStateException.class,
        () ->
            story
                .desk
                .recomputation()
                .run(
                    OPERATOR,
                    "KG",
                    outcome -> {
                      throw new IllegalStateException("killed");
                    }));
    var again = decree.run();

    assertEquals(2, again.stream().filter(it -> it instanceof Outcome.Moved).count());
    for (var id : ids) {
      assertEquals(closing("2026-02-10"), story.now(id).due().orElseThrow().at());
      assertEquals(1, decree.moves(id));
    }
  }

  @Test
  void a_preview_tells_the_same_and_writes_nothing() {
    var id = story.registered(FREE);
    var events = story.events(id);
    decree.decreed("2026-02-03");
    var previewed = new ArrayList<Outcome>();

    right(story.desk.recomputation().preview(OPERATOR, "KG", previewed::add));

    assertEquals(events, story.events(id));
    assertEquals(previewed, decree.run());
  }

  @Test
  void a_calendar_that_comes_with_a_release_moves_what_it_counts_otherwise() {
    var id = story.registered(FREE);
    var events = story.events(id);
    decree.released("2026-02-06");

    assertInstanceOf(Outcome.Moved.class, decree.run().getFirst());
    assertEquals(closing("2026-02-10"), story.now(id).due().orElseThrow().at());
    var move = (DeadlineMoved) decree.since(id, events).getFirst();
    assertEquals(Optional.of(new DeadlineMoved.By.Decree(List.of("kg-test-decree"))), move.by());
  }

  @Test
  void a_day_that_nobody_can_count_holds_its_cases_up_and_not_the_run() {
    var id = story.registered(FREE);
    var events = story.events(id);
    decree.calledOff("2026-02-06");

    var outcomes = decree.run();

    var contested = new Untimely.DayContested("KG", LocalDate.parse("2026-02-06"));
    assertEquals(List.of(new Outcome.Failed(id, contested)), outcomes);
    assertEquals(events, story.events(id));
  }

  @Test
  void only_the_operator_may() {
    var denied = new Barred.NotPermitted(new Denial(Role.OFFICE, Permission.RECOMPUTE));

    assertEquals(Either.left(denied), story.desk.recomputation().run(OFFICE, "KG", outcome -> {}));
    assertEquals(0, right(story.desk.recomputation().run(OPERATOR, "KG", outcome -> {})));
  }

  @Test
  void a_case_on_which_somebody_acts_at_the_same_moment_is_tried_again() {
    var id = story.registered(FREE);
    decree.decreed("2026-02-06");
    var ports = story.desk.ports();
    var applications = busy(() -> right(story.prepare(id)));
    var rules = new Rules(ports.services(), ports.calendars(), ports.access());
    var executing = new Executing(ports.people(), ports.access());
    var desk = new Desk(applications, rules, executing, ports.clock());
    var outcomes = new ArrayList<Outcome>();

    right(
        new Recomputation(desk, applications, ports.calendars())
            .run(OPERATOR, "KG", outcomes::add));

    assertInstanceOf(Outcome.Moved.class, outcomes.getFirst());
    assertEquals(closing("2026-02-10"), story.now(id).due().orElseThrow().at());
    assertEquals(1, decree.moves(id));
  }

  /** Applications of which somebody is faster once, between our look and our writing. */
  private Applications busy(Runnable faster) {
    var once = new AtomicBoolean();
    return (Applications)
        Proxy.newProxyInstance(
            Applications.class.getClassLoader(),
            new Class<?>[] {Applications.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("append") && once.compareAndSet(false, true)) {
                faster.run();
              }
              return method.invoke(story.desk.ports().applications(), arguments);
            });
  }
}
