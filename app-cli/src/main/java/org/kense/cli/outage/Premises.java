package org.kense.cli.outage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.moment.MomentText;
import org.kense.cli.operator.Operator;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.StandardAccess;
import org.kense.core.law.Basis;
import org.kense.core.usecase.Countries;
import org.kense.core.usecase.Desk;
import org.kense.core.usecase.InstitutionDesk;
import org.kense.core.usecase.ListOutages;
import org.kense.core.usecase.OutagePauses;
import org.kense.persistence.Store;

/** An institution that offers something here, with its desks. */
record Premises(InstitutionId institution, ZoneId zone, Store store) {

  /** The institution of this name, which offers something today. */
  static Premises of(String name, Store store) {
    LocalDate today = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC).toLocalDate();
    return store.offers().on(today.plusDays(1)).stream()
        .filter(offer -> offer.provider().id().value().equals(name))
        .findFirst()
        .map(offer -> new Premises(offer.provider().id(), offer.hours().zone(), store))
        .orElseThrow(() -> Complaint.usage(Say.UNKNOWN_INSTITUTION, name));
  }

  InstitutionDesk institutions() {
    var clock = Clock.systemUTC();
    var countries = new Countries(store.offers(), store.services(), clock);
    return new InstitutionDesk(store.institutions(), StandardAccess.TABLE, countries, clock);
  }

  /** By whose rule the status of every result has to be available again so soon. */
  Basis rule() {
    return new ListOutages(institutions()).basis(institution);
  }

  OutagePauses pauses() {
    Desk desk = Operator.desk(store);
    return new OutagePauses(desk, institutions(), store.applications());
  }

  /** A time as people there write it, or with an offset of its own. */
  Instant instant(String text) {
    return MomentText.read(text, zone);
  }

  Optional<Instant> maybe(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(instant(text));
  }
}
