package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.access.ActorId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Request;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.service.StageCode;
import org.kense.persistence.TestStore;

/**
 * Cases that were there before a column get it with the migration, as their journal would make it.
 *
 * <p>The audit afterwards compares what stands beside each state with the fold.
 */
final class BackfillTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
  private static final ActorId CLERK = new ActorId("clerk-1");

  /** 1: with an executor, due on Friday. 2: the same, waiting for the applicant. 3: at its end. */
  @BeforeEach
  void three_older_cases_stand() {
    var due = new CourseEvent.CaseDue(friday());
    var opened =
        new TurnEvent.StageOpened(new StageCode("register"), OFFICE, MONDAY, Optional.empty());
    var named = new TurnEvent.ExecutorNamed(CLERK);
    var request = new Request("Your name in full", Set.of("name"), Set.of());
    var asked = new TurnEvent.SupplementAsked(request, MONDAY, Optional.empty());
    var cases = STORE.store().applications();
    cases.append(beginning(started(id(1), AIDA), due, opened, named));
    cases.append(beginning(started(id(2), AIDA), due, opened, named, asked));
    cases.append(beginning(started(id(3), AIDA), due, new StatusEvent.Withdrawn(MONDAY)));
  }

  private static Deadline friday() {
    var limit = new TimeLimit.WorkingDays(4);
    return new Deadline(
        FRIDAY, FRIDAY, limit, Assumed.UNSTATED, MONDAY, false, "KG@2026.1", "hours-1");
  }

  @AfterEach
  void what_stands_beside_the_state_is_what_the_journal_makes_it() {
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }

  private static List<String> after(String column, String migration) {
    change("update application set " + column + " = null");
    change(Backfill.of(migration));
    return STORE
        .database()
        .ask(
            "select coalesce(" + column + "::text, '-') as kept from application order by id",
            values -> {},
            row -> row.text("kept"));
  }

  private static void change(String sql) {
    STORE.database().change(sql, values -> {});
  }

  @Test
  void executors_are_found_in_the_turn_also_while_it_is_the_applicants() {
    assertEquals(List.of("clerk-1", "clerk-1", "-"), after("executor", "V14__executor.sql"));
  }

  @Test
  void a_deadline_of_older_events_is_at_risk_when_it_is_due() {
    var kept = after("at_risk", "V15__pressing.sql");

    assertEquals(kept.get(0), kept.get(1));
    assertEquals("-", kept.get(2));
    assertEquals(Optional.of(FRIDAY), atRisk());
  }

  private static Optional<Instant> atRisk() {
    return STORE
        .database()
        .askOne(
            "select at_risk from application where at_risk is not null limit 1",
            values -> {},
            row -> row.at("at_risk"));
  }
}
