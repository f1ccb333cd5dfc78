package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.memory.Samples;
import org.kense.persistence.TestStore;

final class OldStateTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  /** What a release left behind that folded otherwise, and perhaps wrote another JSON. */
  private static void grownOld() {
    STORE
        .database()
        .change("update application set fold = fold - 1, state = '{\"old\": true}'", v -> {});
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
