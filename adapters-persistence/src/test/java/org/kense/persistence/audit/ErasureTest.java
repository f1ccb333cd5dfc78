package org.kense.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.key;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.access.Reach;
import org.kense.core.application.Appended;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Entry;
import org.kense.core.application.Filter;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.StatusEvent;
import org.kense.core.memory.Samples;
import org.kense.core.port.Applications;
import org.kense.core.service.Moment;
import org.kense.persistence.TestStore;
import org.kense.persistence.journal.StreamName;

/** What was erased is gone, and what stays still proves that nobody changed it. */
@Clause("CSC-43")
final class ErasureTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final CaseNumber ERASED = CaseNumber.of(700, Year.of(2026), 1);
  private static final CaseNumber KEPT = CaseNumber.of(700, Year.of(2026), 2);
  private static final StreamName FIRST = StreamName.of(id(1));
  private static final Entry FILED = filed(1, ERASED);

  /** 1 and 2 were filed, with two notices each, the first delivered; 3 and 4 are drafts. */
  @BeforeEach
  void a_filed_case_and_a_draft_are_erased_and_one_of_each_stays() {
    STORE.store().offers().put(Samples.offer(Samples.FREE));
    cases().append(FILED.under(Optional.of(key("k-1", "request"))));
    cases().append(filed(2, KEPT));
    cases().append(beginning(started(id(3), AIDA), answer("Aida")));
    cases().append(beginning(started(id(4), AIDA), answer("Aida")));
    STORE.store().outbox().waiting(10).stream()
        .filter(parcel -> parcel.kind().equals("filed"))
        .forEach(parcel -> STORE.store().outbox().delivered(parcel, MONDAY));

    STORE.store().erasure().erase(id(1));
    STORE.store().erasure().erase(id(3));
  }

  private static Entry filed(int count, CaseNumber number) {
    return beginning(
        started(id(count), AIDA),
        answer("Aida"),
        new HeadingEvent.Numbered(number),
        new StatusEvent.Filed(MONDAY),
        new NoticeEvent.NoticeSent("filed", Moment.FILED, MONDAY),
        new NoticeEvent.NoticeSent("registered", Moment.REGISTERED, MONDAY));
  }

  private static Applications cases() {
    return STORE.store().applications();
  }

  static Stream<Reach> reaches() {
    return Stream.of(
        new Reach.Own(AIDA),
        new Reach.OfUnit(Samples.COLLEGE, OFFICE),
        new Reach.OfInstitution(Samples.COLLEGE),
        new Reach.AsParticipant(OFFICE),
        new Reach.Everything());
  }

  private static long rows(String table, String condition) {
    return STORE
        .database()
        .askOne(
            "select count(*) as rows from " + table + " where " + condition,
            values -> values.text(FIRST.id()),
            row -> row.number("rows"))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "journal     | id = ? and (payload is not null or salt is not null)",
        "application | id::text = ?",
        "case_unit   | id::text = ?",
        "person_case | id::text = ?",
        "helper_case | id::text = ?",
        "request_key | stream like concat('%.', ?::text)",
        "outbox      | id::text = ? and (delivered_at is null or person <> '')"
      })
  void nothing_that_was_entered_is_left(String table, String condition) {
    assertEquals(0, rows(table, condition));
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void an_erased_case_is_within_nobodys_reach(Reach reach) {
    var lines = cases().list(reach, Filter.NONE, Optional.empty(), 10).lines();

    assertEquals(
        List.of(),
        lines.stream().filter(line -> List.of(id(1), id(3)).contains(line.id())).toList());
    assertEquals(Optional.empty(), cases().find(ERASED, reach));
    assertEquals(Optional.of(id(2)), cases().find(KEPT, reach));
    assertEquals(
        0, cases().listDrafts(reach, answer("").at(), 10).stream().filter(id(3)::equals).count());
  }

  @Test
  void an_erased_case_is_unknown() {
    assertEquals(Optional.empty(), cases().open(id(1), Optional.empty()));
    assertEquals(Optional.empty(), cases().asOf(id(1), FILED.version()));
    assertEquals(List.of(), cases().journal(id(1)));
    assertEquals(Optional.empty(), cases().use(key("k-1", "request")));
  }

  @Test
  void its_notices_are_sent_to_nobody_any_more() {
    var left = STORE.store().outbox().waiting(10).stream().map(parcel -> parcel.id()).toList();

    assertEquals(List.of(id(2)), left);
    assertEquals(1, rows("outbox", "id::text = ?"));
  }

  @Test
  void nobody_can_go_on_with_it_nor_begin_it_again() {
    var late = next(FILED.after(), FILED.version(), answer("Marat"));

    assertEquals(Appended.STALE, cases().append(late));
    assertEquals(Appended.STALE, cases().append(FILED));
  }

  @Test
  void the_chain_still_verifies() {
    STORE.store().erasure().erase(id(1));
    var found = new ArrayList<Broken>();

    var audited = STORE.store().audit().verify(found::add);

    assertEquals(List.of(), found);
    assertEquals(new Audited(4, 16, 8, 0), audited);
  }

  @Test
  void a_change_to_what_stayed_is_still_found() {
    STORE.database().change("update journal set actor = 'nobody' where seq = 1", values -> {});
    var found = new ArrayList<Broken>();

    STORE.store().audit().verify(found::add);

    assertEquals(4, found.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from journal where seq = 6 and id = '%s'",
        "delete from journal where id = '%s'",
        "delete from erased_case where id = '%s'",
        "update erased_case set head = '\\x00' where id = '%s'",
        """
        insert into application
        select institution, '%s', 6, head, fold, state, null, service, service_version, status,
          unit, applicant, units, started_at, due, changed_at
        from application where number is not null
        """
      })
  void a_change_to_what_is_left_of_the_case_is_found(String change) {
    STORE.database().change(change.formatted(FIRST.id()), values -> {});
    var found = new ArrayList<Broken>();

    STORE.store().audit().verify(found::add);

    assertEquals(List.of(FIRST), found.stream().map(Broken::stream).toList());
  }
}
