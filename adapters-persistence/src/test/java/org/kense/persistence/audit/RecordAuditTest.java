package org.kense.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.access.Reach;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.memory.Samples;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.register.RegisterName;
import org.kense.persistence.TestStore;
import org.kense.persistence.journal.StreamName;

/** What a register says follows from the journals, and the audit proves it. */
@Clause("EDC-5")
final class RecordAuditTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final RecordName DIPLOMA =
      new RecordName(Samples.COLLEGE, new RegisterName("diplomas"), "1");

  /** One case that made two versions of a record. */
  @BeforeEach
  void a_record() {
    var first = RecordVersion.first(DIPLOMA, Map.of("surname", "Шилова"));
    var begun = beginning(started(id(1), AIDA));
    var cases = STORE.store().applications();
    cases.append(begun);
    cases.append(
        next(
            begun.after(),
            1,
            new RecordMade(first, MONDAY.plusNanos(1_234)),
            new RecordMade(first.changed(Map.of("surname", "Щилова")), MONDAY)));
  }

  private static List<Broken> broken() {
    var found = new ArrayList<Broken>();
    STORE.store().audit().verify(found::add);
    return found;
  }

  @Test
  void what_nobody_touched_verifies() {
    assertEquals(List.of(), broken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update record_version set content = '{\"surname\": \"X\"}' where version = 2",
        "update record_version set content = '{\"surname\": 1}' where version = 1",
        "update record_version set key = '2'",
        "update record_version set key = '' where version = 1",
        "update record_version set register = 'others'",
        "update record_version set version = 3 where version = 2",
        "update record_version set units = '{post}'",
        "update record_version set at = at + interval '1 second' where version = 1",
        "delete from record_version where version = 1",
        """
        insert into record_version
        select institution, register, key, 3, content, id, units, at from record_version
        where version = 2
        """
      })
  void a_changed_row_is_found(String change) {
    STORE.database().change(change, values -> {});

    assertEquals(List.of(new Broken(StreamName.of(id(1)), 3, Flaw.STATE)), broken());
  }

  @Test
  void a_row_of_no_case_is_found() {
    STORE
        .database()
        .change(
            "update record_version set id = ? where version = 2",
            values -> values.uuid(id(2).unique()));

    assertEquals(
        List.of(
            new Broken(StreamName.of(id(1)), 3, Flaw.STATE),
            new Broken(StreamName.of(id(2)), 0, Flaw.JOURNAL)),
        broken());
  }

  /** What a register must keep it keeps, though nobody's case leads there any more. */
  @Test
  void the_record_outlives_its_erased_case() {
    STORE.store().erasure().erase(id(1));

    var records = STORE.store().records();
    assertEquals(List.of(), records.history(DIPLOMA, new Reach.Own(AIDA)));
    assertEquals(2, records.history(DIPLOMA, new Reach.OfInstitution(Samples.COLLEGE)).size());
    assertEquals(List.of(), broken());
  }
}
