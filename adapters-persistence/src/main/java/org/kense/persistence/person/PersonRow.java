package org.kense.persistence.person;

import java.sql.SQLException;
import org.kense.core.access.ActorId;
import org.kense.core.person.Person;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** The state of a person, as the statements of others join it under the name of {@code p}. */
public record PersonRow(Person person, long version) {
  /** The version of the fold; counts up when the same events give another state. */
  static final int FOLD = 1;

  /** Of a state that was erased. */
  static final int ERASED = 0;

  /** Empty columns where nobody has met the person. */
  public static final String COLUMNS =
      "p.version as person_version, p.state as person_state, p.fold as person_fold";

  /** What the columns say; a state that an older fold made is folded anew. */
  public static PersonRow of(ActorId id, Row row, PersonJournal journal) throws SQLException {
    var version = row.number("person_version");
    if (version == 0) {
      return new PersonRow(Person.of(id), 0);
    }
    var person =
        row.number("person_fold") == FOLD
            ? Json.read(row.text("person_state"), Person.class)
            : journal.fold(id, version);
    return new PersonRow(person, version);
  }
}
