package org.kense.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.cli.Say;
import org.kense.core.law.Phrase;
import org.kense.core.service.Listing;
import org.kense.core.words.ProviderWords;

/** What the page says of how a service stands in the catalogue (ENR-4.1), and whom to ask. */
record ListingRows(Listing listing, Writing writing) {
  List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    groups()
        .ifPresent(words -> rows.add(List.of(writing.phrases(List.of(words)), writing.own(""))));
    listing.providers().map(this::providers).ifPresent(rows::add);
    listing.support().ifPresent(text -> rows.add(List.of(writing.text(text), writing.own(""))));
    return rows;
  }

  /** In the language that the groups are really in, which need not be the reader's. */
  private Optional<Phrase> groups() {
    var groups = listing.groups().stream().map(it -> it.in(writing.kense().lang())).toList();
    String path = groups.stream().map(Phrase::words).collect(Collectors.joining(" → "));
    return groups.stream()
        .findFirst()
        .map(first -> new Phrase(writing.kense().words(Say.GROUP, path), first.lang()));
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
