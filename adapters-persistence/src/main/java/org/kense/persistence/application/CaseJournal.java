package org.kense.persistence.application;

import java.sql.SQLException;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.application.Recorded;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** What happened to a case, read again; without what was erased. */
final class CaseJournal {
  private static final String EVENTS =
      """
      select seq, type, version, at, actor, payload from journal
      where institution = ? and kind = 'case' and id = ? and seq <= ? and payload is not null
      order by seq
      """;

  private final Database database;

  CaseJournal(Database database) {
    this.database = database;
  }

  List<Recorded> until(CaseId id, long version) {
    var stream = StreamName.of(id);
    return database.ask(
        EVENTS,
        values -> values.text(stream.institution()).text(stream.id()).number(version),
        CaseJournal::recorded);
  }

  private static Recorded recorded(Row row) throws SQLException {
    var event =
        EventTypes.OF_CASES.read(
            row.text("type"), (int) row.number("version"), row.bytes("payload"));
    return new Recorded(row.number("seq"), row.at("at"), new ActorId(row.text("actor")), event);
  }
}
