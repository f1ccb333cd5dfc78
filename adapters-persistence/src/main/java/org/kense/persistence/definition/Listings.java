package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.List;
import org.kense.core.service.Listing;
import org.kense.core.service.ProviderKind;

/** Reads how a service stands in the catalogue; a file may be silent about all of it. */
record Listings(Jurisdiction jurisdiction) {
  static final Kind<ProviderKind> KIND = Kind.constant(ProviderKind.UNIVERSITY);

  Listing listing(Place place) {
    var table = place.table("groups", "providers", "support");
    return new Listing(
        table
            .maybe("groups")
            .map(it -> it.filled().stream().map(jurisdiction::text).toList())
            .orElse(List.of()),
        table.maybe("providers").map(this::providers),
        table.maybe("support").map(jurisdiction::text));
  }

  private Listing.Providers providers(Place place) {
    var table = place.table("kinds", "basis");
    var kinds = new HashSet<ProviderKind>();
    for (var item : table.get("kinds").filled()) kinds.add(item.read(KIND));
    return new Listing.Providers(kinds, jurisdiction.basis(table.get("basis")));
  }
}
