package org.kense.persistence.person;

import java.sql.SQLException;
import org.kense.core.access.ActorId;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** What happened to a person, read again. */
public final class PersonJournal {
  private static final String EVENTS =
      """
      select type, version, payload from person_journal
      where person = ? and seq <= ? order by seq
      """;

  private final Database database;

  public PersonJournal(Database database) {
    this.database = database;
  }

  Person fold(ActorId id, long version) {
    var now = Person.of(id);
    for (var event : database.ask(EVENTS, v -> v.text(id.value()).number(version), this::event)) {
      now = now.after(event);
    }
    return now;
  }

  private PersonEvent event(Row row) throws SQLException {
    return EventTypes.OF_PERSONS.read(
        row.text("type"), (int) row.number("version"), row.bytes("payload"));
  }
}
