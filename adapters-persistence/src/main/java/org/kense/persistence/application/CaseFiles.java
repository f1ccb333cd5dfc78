package org.kense.persistence.application;

import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.Counter;
import org.kense.core.application.Key;
import org.kense.core.port.Applications.Ask;
import org.kense.persistence.calendar.NewestCalendars;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.person.PersonJournal;
import org.kense.persistence.person.PersonRow;
import org.kense.persistence.service.OfferRow;
import org.kense.persistence.sql.Database;

/** Reads all that a command needs at once. */
final class CaseFiles {
  /** Read off the index of places: one step, however many are taken. */
  private static final String PLACES_TAKEN =
      """
      coalesce((
        select p.place from application p
        where p.institution = a.institution and p.service = a.service and p.plan = a.plan
          and p.place is not null
        order by p.place desc limit 1), 0)\
      """;

  /** Time, the key's name, institution, id. The offer is the newest begun of the case's version. */
  private static final String OPEN =
      """
      select a.version, a.fold, a.state, %s as places_taken, %s, %s, %s, %s
      from application a
      join lateral (
        select o.body from offer o
        where o.institution = a.institution and o.service = a.service
          and o.service_version = a.service_version and %s
        order by o.from_day desc limit 1) o on true
      left join person p on p.person = a.applicant
      %s
      where a.institution = ? and a.id = ?
      """
          .formatted(
              PLACES_TAKEN,
              OfferRow.COLUMN,
              PersonRow.COLUMNS,
              NewestCalendars.COLUMN,
              RequestKeys.COLUMNS,
              OfferRow.BEGUN,
              RequestKeys.JOIN);

  /** Person, the key's name, institution, service, time. */
  private static final String COUNTER =
      """
      select %s, %s, %s, %s
      from offer o
      left join person p on p.person = ?
      %s
      where o.institution = ? and o.service = ? and %s
      order by o.from_day desc, o.service_version desc limit 1
      """
          .formatted(
              OfferRow.COLUMN,
              PersonRow.COLUMNS,
              NewestCalendars.COLUMN,
              RequestKeys.COLUMNS,
              RequestKeys.JOIN,
              OfferRow.BEGUN);

  private final Database database;
  private final InstantSource clock;
  private final CaseFold fold;
  private final PersonJournal persons;

  CaseFiles(Database database, InstantSource clock, CaseFold fold) {
    this.database = database;
    this.clock = clock;
    this.fold = fold;
    this.persons = new PersonJournal(database);
  }

  Optional<CaseFile> open(CaseId id, Optional<Key> key) {
    return database
        .askOne(
            OPEN,
            values -> {
              values.at(clock.instant());
              RequestKeys.name(values, key);
              values.text(id.institution().value()).uuid(id.unique());
            },
            CaseRow::of)
        .flatMap(row -> file(id, row));
  }

  private Optional<CaseFile> file(CaseId id, CaseRow row) {
    return row.application(id, fold)
        .map(
            application -> {
              var around = row.around();
              var person = around.person().person(application.heading().applicant(), persons);
              return new CaseFile(
                  application,
                  row.version(),
                  around.offer(),
                  person,
                  row.placesTaken(),
                  around.calendars(),
                  around.used());
            });
  }

  Optional<Counter> counter(Ask ask) {
    return database
        .askOne(
            COUNTER,
            values -> {
              values.text(ask.applicant().value());
              RequestKeys.name(values, ask.key());
              values.text(ask.institution().value()).text(ask.service().value()).at(ask.at());
            },
            Surroundings::of)
        .map(
            around ->
                new Counter(
                    around.offer(),
                    around.person().person(ask.applicant(), persons),
                    around.calendars(),
                    around.used()));
  }
}
