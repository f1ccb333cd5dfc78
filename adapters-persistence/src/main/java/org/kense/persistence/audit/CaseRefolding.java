package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.application.Event;
import org.kense.persistence.application.KeptCase;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.register.KeptRecord;
import org.kense.persistence.sql.Transaction;

/** Makes a case again. */
final class CaseRefolding implements Refolding {
  /** Institution and id, as text; a state beside it is nothing that erasure left. */
  private static final String ERASED =
      """
      select e.version, e.head from erased_case e
      where e.institution = ? and e.id::text = ? and not exists (
        select from application a where a.institution = e.institution and a.id = e.id)
      """;

  private static final String RECORDS =
      """
      select %s from record_version r where r.institution = ? and r.id::text = ?
      """
          .formatted(KeptRecord.COLUMNS);

  private final Set<KeptRecord> made = new HashSet<>();
  private Optional<Application> now = Optional.empty();

  @Override
  public void take(String type, int version, byte[] payload) {
    var event = EventTypes.OF_CASES.read(type, version, payload);
    var after = after(event);
    now = Optional.of(after);
    if (event instanceof RecordMade record) made.add(KeptRecord.of(after, record));
  }

  private Application after(Event event) {
    return now.map(before -> before.after(event)).orElseGet(() -> Application.of(List.of(event)));
  }

  @Override
  public boolean agrees(Transaction transaction, End end, boolean whole) throws SQLException {
    return whole ? kept(transaction, end) : erased(transaction, end);
  }

  private static boolean erased(Transaction transaction, End end) throws SQLException {
    List<Boolean> ends = new ArrayList<>();
    transaction.stream(
        ERASED,
        values -> values.text(end.stream().institution()).text(end.stream().id()),
        row -> ends.add(end.is(row.number("version"), row.bytes("head"))));
    return ends.equals(List.of(true));
  }

  private boolean kept(Transaction transaction, End end) throws SQLException {
    List<KeptCase> kept = new ArrayList<>();
    transaction.stream(
        KeptCase.SQL,
        values -> values.text(end.stream().institution()).text(end.stream().id()),
        row -> kept.add(KeptCase.of(row)));
    return kept.size() == 1
        && end.is(kept.getFirst().version(), kept.getFirst().head())
        && kept.getFirst().agrees(now.orElseThrow())
        && records(transaction, end).equals(Optional.of(made));
  }

  /** The rows of registers that say they are of this case; empty where one makes no sense. */
  private static Optional<Set<KeptRecord>> records(Transaction transaction, End end)
      throws SQLException {
    Set<KeptRecord> kept = new HashSet<>();
    try {
      transaction.stream(
          RECORDS,
          values -> values.text(end.stream().institution()).text(end.stream().id()),
          row -> kept.add(KeptRecord.of(row)));
      return Optional.of(kept);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
