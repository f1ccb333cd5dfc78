package org.kense.persistence.definition;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.WorkHours;
import org.kense.core.port.Services;
import org.kense.core.service.Fee;
import org.kense.core.service.Money;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;

/** Reads what an institution offers, as far as there are definitions of it. */
record Offers(Provider provider, WorkHours hours, Jurisdiction jurisdiction, Services services) {
  Offer offer(Place place) {
    var table =
        place.table(
            "service",
            "version",
            "from",
            "terms",
            "fee",
            "collection",
            "campaigns",
            "participants",
            "executors");
    int before = place.notes().count();
    var ref =
        new ServiceRef(
            table.get("service").read(Kinds.SERVICE), table.get("version").read(Kinds.COUNT));
    var service = place.notes().count() == before ? known(place, ref) : Optional.<Service>empty();
    return new Offer(
        provider,
        ref,
        table.get("from").read(Kinds.DATE),
        hours,
        table.get("terms").read(Kinds.WORDS),
        table.maybe("fee").map(Offers::money),
        table.maybe("collection").map(jurisdiction::text),
        service.flatMap(it -> new CampaignDates(it).campaigns(place, table.maybe("campaigns"))),
        table.maybe("participants").map(it -> Participants.of(it, service)).orElse(List.of()),
        table.maybe("executors").map(it -> ExecutorRules.of(it, service)));
  }

  private Optional<Service> known(Place place, ServiceRef ref) {
    var service = services.service(ref);
    service.ifPresentOrElse(
        it -> check(place, it), () -> place.wrong(Cause.UNKNOWN_SERVICE, ref.toString()));
    return service;
  }

  private void check(Place place, Service service) {
    if (!service.listing().open(provider.kind())) {
      place.wrong(Cause.WRONG_PROVIDER, service.ref().toString(), provider.kind().code());
    }
    fee(place, service);
    boolean collected = service.result().form().kinds().anyMatch(ResultRule.Kind.PAPER::equals);
    if (collected && !place.node().has("collection")) {
      place.wrong(Cause.COLLECTION_MISSING, service.ref().toString());
    }
  }

  /** A fee is named exactly where the service is charged. */
  private static void fee(Place place, Service service) {
    boolean named = place.node().has("fee");
    var ref = service.ref();
    switch (service.fee()) {
      case Fee.Charged charged when !named -> place.wrong(Cause.FEE_MISSING, ref.toString());
      case Fee.Free free when named -> place.wrong(Cause.FEE_NOT_CHARGED, ref.toString());
      case Fee.Charged charged -> {}
      case Fee.Free free -> {}
    }
  }

  private static Money money(Place place) {
    var table = place.table("amount", "currency");
    var currency = table.get("currency").read(InstitutionKinds.CURRENCY);
    var amount =
        Kind.of(words -> money(words, currency), Cause.NOT_AN_AMOUNT, new Money(1, currency));
    return table.get("amount").read(amount);
  }

  private static Optional<Money> money(String words, Currency currency) {
    if (!words.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) return Optional.empty();
    var amount = new BigDecimal(words).stripTrailingZeros();
    if (amount.signum() == 0 || amount.scale() > currency.getDefaultFractionDigits()) {
      return Optional.empty();
    }
    var minor = amount.movePointRight(currency.getDefaultFractionDigits());
    return Optional.of(new Money(minor.longValueExact(), currency));
  }
}
