package org.kense.persistence.person;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.person.Person;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** The state of a person, as the statements of others join it under the name of {@code p}. */
public record PersonRow(long version, long fold, Optional<String> state) {
  /** The version of the fold; counts up when the same events give another state. */
  static final int FOLD = 1;

  /** Of a state that was erased. */
  static final int ERASED = 0;

  /** Empty columns where nobody has met the person. */
  public static final String COLUMNS =
      "p.version as person_version, p.state as person_state, p.fold as person_fold";

  public static PersonRow of(Row row) throws SQLException {
    return new PersonRow(
        row.number("person_version"), row.number("person_fold"), row.maybeText("person_state"));
  }

  /** Whom the columns mean; a state that an older fold made is folded anew. */
  public Person person(ActorId id, PersonJournal journal) {
    if (version == 0) {
      return Person.of(id);
    }
    return state
        .filter(json -> fold == FOLD)
        .map(json -> Json.read(json, Person.class))
        .orElseGet(() -> journal.fold(id, version));
  }
}
