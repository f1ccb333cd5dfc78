package org.kense.http.service;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.kense.core.port.Offers;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** The offers that are in force, each by the day that it is at its institution. */
record OffersNow(Offers offers, InstantSource clock) {
  /** Offers of this very version. */
  List<Offer> of(Service service) {
    return now().stream().filter(offer -> offer.service().equals(service.ref())).toList();
  }

  /** East of Greenwich the day may be the next one already: what begins with it has begun. */
  private List<Offer> now() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var begun = offers.on(today.plusDays(1)).stream().filter(this::begun).toList();
    var before =
        offers.on(today).stream().filter(old -> begun.stream().noneMatch(it -> same(it, old)));
    return Stream.concat(begun.stream(), before).toList();
  }

  private static boolean same(Offer one, Offer other) {
    return one.provider().id().equals(other.provider().id())
        && one.service().code().equals(other.service().code());
  }

  private boolean begun(Offer offer) {
    return !offer.from().isAfter(LocalDate.ofInstant(clock.instant(), offer.hours().zone()));
  }
}
