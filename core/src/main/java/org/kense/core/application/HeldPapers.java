package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that was ever taken from the applicant, in that order. */
public record HeldPapers(List<HeldPaper> all) {
  /** Nothing was taken. */
  public static final HeldPapers NONE = new HeldPapers(List.of());

  public HeldPapers {
    all = List.copyOf(all);
  }

  /** Whether this document is held now. */
  public boolean holds(String document) {
    return all.stream().anyMatch(it -> it.held() && it.paper().document().equals(document));
  }

  /** Whether an original is held now: a copy is nothing that anybody waits for. */
  public boolean holdOriginals() {
    return all.stream().anyMatch(it -> it.held() && it.paper().as() == Paper.As.ORIGINAL);
  }

  HeldPapers with(List<Paper> taken, Instant at) {
    var more = taken.stream().map(paper -> new HeldPaper(paper, at, Optional.empty()));
    return new HeldPapers(Stream.concat(all.stream(), more).toList());
  }

  HeldPapers without(Set<String> documents, Instant at) {
    return new HeldPapers(
        all.stream()
            .map(
                it -> it.held() && documents.contains(it.paper().document()) ? it.returned(at) : it)
            .toList());
  }
}
