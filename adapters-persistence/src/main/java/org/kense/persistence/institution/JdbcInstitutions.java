package org.kense.persistence.institution;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.port.Institutions;
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

/** Institutions in PostgreSQL. */
public final class JdbcInstitutions implements Institutions {
  private final Database database;
  private final Addition addition;
  private final SecureRandom random;

  public JdbcInstitutions(Database database, SecureRandom random) {
    this.database = database;
    this.addition = new Addition(database);
    this.random = random;
  }

  @Override
  public InstitutionFile open(InstitutionId id, Optional<Key> key) {
    var row =
        database
            .askOne(
                InstitutionSql.OPEN,
                values -> {
                  values.text(id.value());
                  RequestKeys.name(values, key);
                },
                InstitutionRow::of)
            .orElseThrow();
    return new InstitutionFile(
        row.institution().orElseGet(() -> asOf(id, row.version())), row.version(), row.used());
  }

  @Override
  public Institution asOf(InstitutionId id, long version) {
    var stream = StreamName.of(id);
    return Institution.of(id)
        .after(
            database.ask(
                InstitutionSql.EVENTS,
                values -> values.text(stream.institution()).text(stream.id()).number(version),
                JdbcInstitutions::event));
  }

  private static InstitutionEvent event(Row row) throws SQLException {
    return EventTypes.OF_INSTITUTIONS.read(
        row.text("type"), (int) row.number("version"), row.bytes("payload"));
  }

  @Override
  public Appended append(InstitutionEntry entry) {
    return addition.of(InstitutionSql.APPEND, values -> fill(values, entry), entry.key());
  }

  private void fill(Values values, InstitutionEntry entry) throws SQLException {
    var id = entry.after().id();
    values.text(id.value()).number(entry.before()).at(Chain.time(entry.at()));
    values.text(entry.by().value()).number(InstitutionRow.FOLD).text(Json.text(entry.after()));
    values.bytes(Chain.start());
    RequestKeys.all(values, entry.key());
    var place = new Lines.Place(StreamName.of(id), entry.before(), entry.at(), entry.by());
    Lines.of(place, entry.events(), EventTypes.OF_INSTITUTIONS, random).into(values);
  }
}
