package org.kense.core.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kense.core.access.InstitutionId;
import org.kense.core.port.Offers;
import org.kense.core.port.Services;

/** In which country an institution is: it offers that country's services. */
public record Countries(Offers offers, Services services, InstantSource clock) {
  /** Such as {@code KZ}; empty where nothing is offered, so that no country's law is meant. */
  String of(InstitutionId institution) {
    // Somewhere on earth the next day has begun already.
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    return offers.on(day).stream()
        .filter(offer -> offer.provider().id().equals(institution))
        .flatMap(offer -> services.service(offer.service()).stream())
        .map(service -> service.calendar())
        .findFirst()
        .orElse("");
  }
}
