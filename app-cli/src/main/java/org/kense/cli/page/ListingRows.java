package org.kense.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kense.cli.Say;
import org.kense.core.service.Listing;
import org.kense.core.words.ProviderWords;

/** What the page says of how a service stands in the catalogue (ENR-4.1), and whom to ask. */
record ListingRows(Listing listing, Writing writing) {
  List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    if (!listing.groups().isEmpty()) rows.add(List.of(writing.own(groups()), writing.own("")));
    listing.providers().map(this::providers).ifPresent(rows::add);
    listing.support().ifPresent(text -> rows.add(List.of(writing.text(text), writing.own(""))));
    return rows;
  }

  private String groups() {
    String groups =
        listing.groups().stream()
            .map(group -> group.in(writing.kense().lang()).words())
            .collect(Collectors.joining(" → "));
    return writing.kense().words(Say.GROUP, groups);
  }

  private List<Cell> providers(Listing.Providers providers) {
    String kinds =
        providers.kinds().stream()
            .sorted()
            .map(kind -> ProviderWords.of(kind, writing.kense().lang()))
            .collect(Collectors.joining("; "));
    String words = writing.kense().words(Say.PROVIDERS, kinds);
    return List.of(writing.own(words), writing.basis(providers.basis(), words));
  }
}
