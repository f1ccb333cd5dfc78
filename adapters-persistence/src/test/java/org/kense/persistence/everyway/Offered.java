package org.kense.persistence.everyway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.Fee;
import org.kense.core.service.Money;
import org.kense.core.service.Offer;
import org.kense.core.service.Participant;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureLevel;

/** What the institution of a walk offers. */
final class Offered {
  private Offered() {}

  static Offer of(Service service) {
    ZoneId zone = ShippedCalendars.zone(service.calendar());
    return new Offer(
        new Provider(
            Walk.INSTITUTION, 700, ProviderKind.COLLEGE, Text.only(Lang.EN, "Sample institution")),
        service.ref(),
        LocalDate.of(2020, 1, 1),
        WorkHours.of("sample-1", zone, LocalTime.of(9, 0), LocalTime.of(18, 0)),
        Walk.TERMS,
        service.fee() instanceof Fee.Charged ? Optional.of(fee()) : Optional.empty(),
        Optional.of(Text.only(Lang.EN, "Room 1")),
        OpenCampaign.of(service),
        portals(service),
        Optional.empty());
  }

  /** Portals that file for applicants are connected; other participants' results are recorded. */
  private static List<Participant> portals(Service service) {
    return service.channels().stream()
        .filter(channel -> channel.signature().contains(SignatureLevel.VOUCHED))
        .flatMap(channel -> channel.route().participants().stream())
        .map(unit -> new Participant(unit, Optional.empty()))
        .toList();
  }

  static Money fee() {
    return new Money(15_000, Currency.getInstance("KGS"));
  }
}
