package org.kense.core.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kense.core.access.InstitutionId;
import org.kense.core.port.Offers;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;

/** Offers, in a list. */
public final class InMemoryOffers implements Offers {
  private final List<Offer> offers = new ArrayList<>();

  public InMemoryOffers() {}

  @Override
  public synchronized List<Offer> on(LocalDate day) {
    return offers.stream()
        .filter(offer -> !offer.from().isAfter(day))
        .collect(
            Collectors.toMap(
                offer -> List.of(offer.provider().id().value(), offer.service().code().value()),
                offer -> offer,
                BinaryOperator.maxBy(Comparator.comparing(Offer::from)),
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  @Override
  public synchronized void put(Offer offer) {
    offers.removeIf(
        old ->
            old.provider().id().equals(offer.provider().id())
                && old.service().equals(offer.service())
                && old.from().equals(offer.from()));
    offers.add(offer);
  }

  /** The offer in force at an instant, on the day that it is at the institution. */
  synchronized Optional<Offer> at(InstitutionId institution, ServiceCode service, Instant at) {
    return offers.stream()
        .filter(offer -> offer.provider().id().equals(institution))
        .filter(offer -> offer.service().code().equals(service))
        .filter(offer -> begun(offer, at))
        .max(Comparator.comparing(Offer::from));
  }

  @Override
  public synchronized Optional<Offer> begun(
      InstitutionId institution, ServiceRef service, Instant at) {
    return offers.stream()
        .filter(offer -> offer.provider().id().equals(institution))
        .filter(offer -> offer.service().equals(service))
        .filter(offer -> begun(offer, at))
        .max(Comparator.comparing(Offer::from));
  }

  private static boolean begun(Offer offer, Instant at) {
    return !offer.from().isAfter(LocalDate.ofInstant(at, offer.hours().zone()));
  }
}
