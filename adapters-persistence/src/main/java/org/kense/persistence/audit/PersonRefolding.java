package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.person.Person;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.person.KeptPerson;
import org.kense.persistence.sql.Transaction;

/** Makes a person's state again. */
final class PersonRefolding implements Refolding {
  private Person now;

  PersonRefolding(StreamName stream) {
    this.now = Person.of(new ActorId(stream.id()));
  }

  @Override
  public void take(String type, int version, byte[] payload) {
    now = now.after(EventTypes.OF_PERSONS.read(type, version, payload));
  }

  @Override
  public boolean agrees(Transaction transaction, End end, boolean whole) throws SQLException {
    List<KeptPerson> kept = new ArrayList<>();
    transaction.stream(
        KeptPerson.SQL,
        values -> values.text(end.stream().id()),
        row -> kept.add(KeptPerson.of(row)));
    return kept.size() == 1
        && end.is(kept.getFirst().version(), kept.getFirst().head())
        && (whole ? kept.getFirst().agrees(now) : kept.getFirst().erased());
  }
}
