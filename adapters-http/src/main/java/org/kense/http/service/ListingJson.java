package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Listing;
import org.kense.core.words.ProviderWords;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/** How a service stands in the catalogue: its groups, who may offer it, whom to ask. */
record ListingJson(
    List<TextJson> groups, Optional<ProvidersJson> providers, Optional<TextJson> support) {
  static ListingJson of(Listing listing, Lang reader) {
    return new ListingJson(
        listing.groups().stream().map(group -> TextJson.of(group, reader)).toList(),
        listing.providers().map(some -> ProvidersJson.of(some, reader)),
        listing.support().map(text -> TextJson.of(text, reader)));
  }

  /** The kinds of institutions that may offer it. */
  record ProvidersJson(List<KindJson> kinds, BasisJson basis) {
    static ProvidersJson of(Listing.Providers providers, Lang reader) {
      return new ProvidersJson(
          providers.kinds().stream()
              .sorted()
              .map(kind -> new KindJson(kind.code(), ProviderWords.of(kind, reader)))
              .toList(),
          BasisJson.of(providers.basis(), reader));
    }
  }

  /** A kind, and what people call it. */
  record KindJson(String code, String label) {}
}
