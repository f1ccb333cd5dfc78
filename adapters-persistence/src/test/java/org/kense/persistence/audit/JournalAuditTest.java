package org.kense.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Persons;
import org.kense.persistence.TestStore;
import org.kense.persistence.journal.StreamName;

/** Whatever somebody changes behind the back of the house, the audit finds. */
@Clause("CSC-43")
final class JournalAuditTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final StreamName FIRST = StreamName.of(id(1));

  /** Two cases of three events each, and a person who agreed to one text. */
  @BeforeEach
  void two_cases_and_a_person() {
    var cases = STORE.store().applications();
    for (var case1or2 : List.of(started(id(1), AIDA), started(id(2), MARAT))) {
      var begun = beginning(case1or2);
      cases.append(begun);
      cases.append(next(begun.after(), 1, answer("Aida"), answer("Aisha")));
    }
    var given =
        new PersonEvent.ConsentGiven(new Consent(Agreement.TERMS_OF_USE, "2026-01", MONDAY));
    STORE
        .store()
        .persons()
        .append(
            new Persons.PersonEntry(
                Person.of(AIDA).after(given), 0, given, MONDAY, Optional.empty()));
  }

  private static List<Broken> broken() {
    var found = new ArrayList<Broken>();
    var audited = STORE.store().audit().verify(found::add);
    assertEquals(found.size(), audited.broken());
    return found;
  }

  private static void behindTheBack(String sql) {
    STORE.database().change(sql, values -> {});
  }

  @Test
  @Clause("EPO-8.4")
  void a_place_that_somebody_gave_by_hand_is_found() {
    behindTheBack(
        "update application set plan = '2026-06-20/budget', place = 1 where applicant = 'aida'");

    assertEquals(1, broken().size());
  }

  @Test
  void what_nobody_touched_verifies() {
    var audited = STORE.store().audit().verify(broken -> {});

    assertEquals(new Audited(3, 7, 0, 0), audited);
  }

  /** Each change is to the first case, of three events. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "payload = convert_to('{}', 'UTF8') where seq = 2       | 2 | CONTENT",
        "salt = decode(repeat('00', 16), 'hex') where seq = 2   | 2 | CONTENT",
        "at = at + interval '1 microsecond' where seq = 2       | 2 | CHAIN",
        "actor = 'marat' where seq = 3                          | 3 | CHAIN",
        "type = 'filed' where seq = 2                           | 2 | CHAIN",
        "version = 2 where seq = 1                              | 1 | CHAIN",
        "seq = 4 where seq = 3                                  | 4 | GAP",
        "hash = decode(repeat('00', 32), 'hex') where seq = 2   | 2 | CHAIN",
        "hash = decode(repeat('00', 32), 'hex') where seq = 3   | 3 | CHAIN"
      })
  void a_changed_row_is_found(String change, long seq, Flaw why) {
    behindTheBack("update journal set " + change + " and id = '" + FIRST.id() + "'");

    assertEquals(List.of(new Broken(FIRST, seq, why)), broken());
  }

  @Test
  void swapped_rows_are_found() {
    behindTheBack(
        """
        update journal a
        set salt = b.salt, payload = b.payload, content = b.content, hash = b.hash
        from journal b
        where a.institution = b.institution and a.id = b.id and a.seq + b.seq = 5
          and a.seq in (2, 3) and a.id = '%s'
        """
            .formatted(FIRST.id()));

    assertEquals(List.of(new Broken(FIRST, 2, Flaw.CHAIN)), broken());
  }

  @ParameterizedTest
  @CsvSource({"1, 2, GAP", "2, 3, GAP", "3, 2, STATE"})
  void a_missing_row_is_found(long missing, long seq, Flaw why) {
    behindTheBack("delete from journal where seq = " + missing + " and id = '" + FIRST.id() + "'");

    assertEquals(List.of(new Broken(FIRST, seq, why)), broken());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state = jsonb_set(state, '{content,answers,values,name}', '\"Marat\"')",
        "state = '{}'",
        "version = 2",
        "head = decode(repeat('00', 32), 'hex')",
        "status = 'delivered'",
        "applicant = 'marat'",
        "units = '{office}'",
        "number = '70026000000413'",
        "due = now()"
      })
  void a_changed_state_is_found(String change) {
    behindTheBack("update application set " + change + " where id = '" + FIRST.id() + "'");

    assertEquals(List.of(new Broken(FIRST, 3, Flaw.STATE)), broken());
  }

  /** Or else whoever empties a row could write a state of their own. */
  @Test
  void a_row_that_was_emptied_without_the_state_is_found() {
    behindTheBack(
        "update journal set salt = null, payload = null where seq = 3 and id = '"
            + FIRST.id()
            + "'");

    assertEquals(List.of(new Broken(FIRST, 3, Flaw.STATE)), broken());
  }

  @Test
  void a_missing_state_is_found() {
    behindTheBack("delete from application where id = '" + FIRST.id() + "'");

    assertEquals(List.of(new Broken(FIRST, 3, Flaw.STATE)), broken());
  }

  @Test
  void a_missing_journal_is_found() {
    behindTheBack("delete from journal where id = '" + FIRST.id() + "'");

    assertEquals(List.of(new Broken(FIRST, 3, Flaw.JOURNAL)), broken());
  }

  @Test
  void a_persons_consent_cannot_be_forged_either() {
    behindTheBack("update person_journal set payload = convert_to('{}', 'UTF8')");
    var aida = StreamName.of(AIDA);

    assertEquals(List.of(new Broken(aida, 1, Flaw.CONTENT)), broken());

    behindTheBack("delete from person_journal");
    assertEquals(List.of(new Broken(aida, 1, Flaw.JOURNAL)), broken());
  }

  @Test
  void every_broken_stream_is_reported() {
    behindTheBack("update journal set actor = 'nobody' where seq = 2");

    assertEquals(
        List.of(new Broken(FIRST, 2, Flaw.CHAIN), new Broken(StreamName.of(id(2)), 2, Flaw.CHAIN)),
        broken());
  }
}
