package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/** A service as a line of the catalogue. */
record EntryJson(
    String code,
    int version,
    TextJson title,
    BasisJson basis,
    ListingJson listing,
    FeeJson fee,
    List<TermJson> channels,
    List<OfferJson> offers) {
  static EntryJson of(Service service, List<Offer> offers, Lang reader) {
    return new EntryJson(
        service.ref().code().value(),
        service.ref().version(),
        TextJson.of(service.title(), reader),
        BasisJson.of(service.basis()),
        ListingJson.of(service.listing(), reader),
        FeeJson.of(service.fee(), reader),
        service.channels().stream().map(channel -> TermJson.of(channel, reader)).toList(),
        offers.stream().map(offer -> OfferJson.of(offer, reader)).toList());
  }

  /** How long it takes through one channel, where that is limited. */
  record TermJson(String channel, Optional<LimitJson> limit) {
    static TermJson of(Channel channel, Lang reader) {
      return new TermJson(
          channel.code().value(), channel.limit().map(limit -> LimitJson.of(limit, reader)));
    }
  }
}
