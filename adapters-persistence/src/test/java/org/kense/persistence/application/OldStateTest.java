package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Applications;
import org.kense.core.port.Persons;
import org.kense.persistence.TestStore;

final class OldStateTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  /** What a release left behind that folded otherwise, and perhaps wrote another JSON. */
  private static void grownOld() {
    STORE
        .database()
        .change("update application set fold = fold - 1, state = '{\"old\": true}'", v -> {});
    STORE
        .database()
        .change("update person set fold = fold - 1, state = '{\"old\": true}'", v -> {});
  }

  /** Whoever held the only connection and waited for another would be told so after a second. */
  private static HikariDataSource oneConnection() {
    var config = new HikariConfig();
    config.setDataSource(STORE.pool());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(1000);
    return new HikariDataSource(config);
  }

  private static Person consenting() {
    var given =
        new PersonEvent.ConsentGiven(new Consent(Agreement.TERMS_OF_USE, "2026-01", MONDAY));
    var aida = Person.of(AIDA).after(given);
    var entry = new Persons.PersonEntry(aida, 0, given, MONDAY, Optional.empty());
    STORE.store().persons().append(entry);
    return aida;
  }

  @Test
  void folding_anew_takes_no_second_connection() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    var aida = consenting();
    var begun = beginning(started(id(1), AIDA));
    STORE.store().applications().append(begun);
    grownOld();

    try (var pool = oneConnection()) {
      var store = STORE.over(pool);
      var service = Samples.FREE.ref().code();
      var ask = new Applications.Ask(Samples.COLLEGE, service, AIDA, MONDAY, Optional.empty());

      var file = store.applications().open(id(1), Optional.empty()).orElseThrow();
      var counter = store.applications().counter(ask).orElseThrow();

      assertEquals(begun.after(), file.application());
      assertEquals(List.of(aida, aida), List.of(file.person(), counter.person()));
      assertEquals(aida, store.persons().open(AIDA, Optional.empty()).person());
    }
  }

  @Test
  void a_state_that_an_older_fold_made_is_folded_anew_at_reading() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    var cases = STORE.store().applications();
    var begun = beginning(started(id(1), AIDA), answer("Aida"));
    cases.append(begun);
    grownOld();

    var file = cases.open(id(1), Optional.empty()).orElseThrow();

    assertEquals(begun.after(), file.application());
    assertEquals(2, file.version());
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }

  @Test
  void the_next_addition_renews_it() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    var cases = STORE.store().applications();
    var begun = beginning(started(id(1), AIDA));
    cases.append(begun);
    grownOld();

    cases.append(next(begun.after(), 1, answer("Aida")));

    var fold =
        STORE
            .database()
            .askOne("select fold from application", values -> {}, row -> row.number("fold"));
    assertEquals(Optional.of((long) CaseFold.VERSION), fold);
  }
}
