package org.kense.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.Clause;
import org.kense.core.access.Reach;
import org.kense.core.application.Filter;
import org.kense.core.memory.Samples;
import org.kense.persistence.TestStore;
import org.kense.persistence.journal.StreamName;

/** What was erased is gone, and what stays still proves that nobody changed it. */
@Clause("CSC-43")
final class ErasureTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @BeforeEach
  void one_of_two_cases_is_erased() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    var cases = STORE.store().applications();
    cases.append(beginning(started(id(1), AIDA), answer("Aida")));
    cases.append(beginning(started(id(2), AIDA), answer("Aida")));

    STORE.store().erasure().erase(id(1));
  }

  @Test
  void nothing_that_was_entered_is_left() {
    var left =
        STORE
            .database()
            .askOne(
                """
                select count(*) as rows from journal j join application a using (institution)
                where j.id = ? and a.id::text = j.id
                  and (j.payload is not null or j.salt is not null or a.state <> 'null')
                """,
                values -> values.text(StreamName.of(id(1)).id()),
                row -> row.number("rows"));

    assertEquals(Optional.of(0L), left);
  }

  @Test
  void an_erased_case_is_unknown() {
    var cases = STORE.store().applications();
    var mine = cases.list(new Reach.Own(AIDA), Filter.NONE, Optional.empty(), 10);

    assertEquals(Optional.empty(), cases.open(id(1), Optional.empty()));
    assertEquals(List.of(), cases.journal(id(1)));
    assertEquals(List.of(id(2)), mine.lines().stream().map(line -> line.id()).toList());
  }

  @Test
  void the_chain_still_verifies() {
    var found = new ArrayList<Broken>();

    var audited = STORE.store().audit().verify(found::add);

    assertEquals(List.of(), found);
    assertEquals(new Audited(2, 4, 2, 0), audited);
  }

  @Test
  void a_change_to_what_stayed_is_still_found() {
    STORE.database().change("update journal set actor = 'nobody' where seq = 1", values -> {});
    var found = new ArrayList<Broken>();

    STORE.store().audit().verify(found::add);

    assertEquals(2, found.size());
  }
}
