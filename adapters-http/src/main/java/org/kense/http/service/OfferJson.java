package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Offer;
import org.kense.http.words.MoneyJson;
import org.kense.http.words.TextJson;

/** A service as one institution gives it; {@code terms} is the text that applicants agree to. */
record OfferJson(
    String institution,
    TextJson name,
    String from,
    String zone,
    String terms,
    Optional<MoneyJson> fee,
    Optional<TextJson> collection,
    List<CampaignJson> campaigns) {
  static OfferJson of(Offer offer, Lang reader) {
    return new OfferJson(
        offer.provider().id().value(),
        TextJson.of(offer.provider().name(), reader),
        offer.from().toString(),
        offer.hours().zone().getId(),
        offer.terms(),
        offer.fee().map(MoneyJson::of),
        offer.collection().map(place -> TextJson.of(place, reader)),
        offer.campaigns().stream()
            .flatMap(campaigns -> campaigns.all().stream())
            .map(CampaignJson::of)
            .toList());
  }
}
