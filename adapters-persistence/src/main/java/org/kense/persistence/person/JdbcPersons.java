package org.kense.persistence.person;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.person.Person;
import org.kense.core.port.Persons;
import org.kense.persistence.journal.Addition;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.journal.Lines;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.json.Json;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Values;

/** Persons in PostgreSQL. */
public final class JdbcPersons implements Persons {
  private final Database database;
  private final PersonJournal journal;
  private final Addition addition;
  private final SecureRandom random;

  public JdbcPersons(Database database, SecureRandom random) {
    this.database = database;
    this.journal = new PersonJournal(database);
    this.addition = new Addition(database);
    this.random = random;
  }

  @Override
  public PersonFile open(ActorId id, Optional<Key> key) {
    return database
        .askOne(
            PersonSql.OPEN,
            values -> {
              values.text(id.value());
              RequestKeys.name(values, key);
            },
            Read::of)
        .map(
            read ->
                new PersonFile(read.person.person(id, journal), read.person.version(), read.used))
        .orElseThrow();
  }

  @Override
  public Person asOf(ActorId id, long version) {
    return journal.fold(id, version);
  }

  @Override
  public Appended append(PersonEntry entry) {
    return addition.of(PersonSql.APPEND, values -> fill(values, entry), entry.key());
  }

  private void fill(Values values, PersonEntry entry) throws SQLException {
    var id = entry.after().id();
    values.text(id.value()).number(entry.before()).at(Chain.time(entry.at()));
    values.number(PersonRow.FOLD).text(Json.text(entry.after())).bytes(Chain.start());
    RequestKeys.all(values, entry.key());
    var by = entry.event().by(id);
    values.text(by.value());
    var place = new Lines.Place(StreamName.of(id), entry.before(), entry.at(), by);
    Lines.of(place, List.of(entry.event()), EventTypes.OF_PERSONS, random).into(values);
  }

  /** What is read at once. */
  private record Read(PersonRow person, Optional<KeyUse> used) {
    static Read of(Row row) throws SQLException {
      return new Read(PersonRow.of(row), RequestKeys.of(row));
    }
  }
}
