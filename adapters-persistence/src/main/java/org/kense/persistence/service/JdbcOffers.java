package org.kense.persistence.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.port.Offers;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceRef;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Database;

/** Offers in PostgreSQL. */
public final class JdbcOffers implements Offers {
  private static final String ON =
      """
      select distinct on (o.institution, o.service) o.body as offer
      from offer o
      where o.from_day <= ?
      order by o.institution, o.service, o.from_day desc, o.service_version desc
      """;

  private static final String BEGUN =
      """
      select o.body as offer from offer o
      where o.institution = ? and o.service = ? and o.service_version = ? and %s
      order by o.from_day desc limit 1
      """
          .formatted(OfferRow.BEGUN);

  private static final String PUT =
      """
      insert into offer (institution, service, service_version, from_day, zone, body)
      values (?, ?, ?, ?, ?, ?::jsonb)
      on conflict (institution, service, service_version, from_day)
        do update set zone = excluded.zone, body = excluded.body
      """;

  private final Database database;

  public JdbcOffers(Database database) {
    this.database = database;
  }

  @Override
  public List<Offer> on(LocalDate day) {
    return database.ask(ON, values -> values.day(day), OfferRow::of);
  }

  @Override
  public Optional<Offer> begun(InstitutionId institution, ServiceRef service, Instant at) {
    return database.askOne(
        BEGUN,
        values ->
            values
                .text(institution.value())
                .text(service.code().value())
                .number(service.version())
                .at(at),
        OfferRow::of);
  }

  @Override
  public void put(Offer offer) {
    database.change(
        PUT,
        values ->
            values
                .text(offer.provider().id().value())
                .text(offer.service().code().value())
                .number(offer.service().version())
                .day(offer.from())
                .text(offer.hours().zone().getId())
                .text(Json.text(offer)));
  }
}
