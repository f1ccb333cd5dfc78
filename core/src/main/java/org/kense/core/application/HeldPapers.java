package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.calendar.Deadline;

/**
 * All that was ever taken from the applicant, in that order.
 *
 * @param due by when the originals have to go back; empty where they may be kept, or all are back
 */
public record HeldPapers(List<HeldPaper> all, Optional<Deadline> due) {
  /** Nothing was taken. */
  public static final HeldPapers NONE = new HeldPapers(List.of(), Optional.empty());

  public HeldPapers {
    all = List.copyOf(all);
  }

  /** Whether this document is held now. */
  public boolean holds(String document) {
    return all.stream().anyMatch(it -> it.held() && it.paper().document().equals(document));
  }

  /** Whether an original is held now: a copy is nothing that anybody waits for. */
  public boolean holdOriginals() {
    return originals().findAny().isPresent();
  }

  /** The originals that are held now. */
  public Stream<Paper> originals() {
    return all.stream()
        .filter(HeldPaper::held)
        .map(HeldPaper::paper)
        .filter(paper -> paper.as() == Paper.As.ORIGINAL);
  }

  HeldPapers with(List<Paper> taken, Instant at) {
    var more = taken.stream().map(paper -> new HeldPaper(paper, at, Optional.empty()));
    return new HeldPapers(Stream.concat(all.stream(), more).toList(), due);
  }

  HeldPapers without(Set<String> documents, Instant at) {
    var now =
        new HeldPapers(
            all.stream()
                .map(
                    it ->
                        it.held() && documents.contains(it.paper().document())
                            ? it.returned(at)
                            : it)
                .toList(),
            due);
    return now.holdOriginals() ? now : new HeldPapers(now.all, Optional.empty());
  }

  HeldPapers due(Deadline deadline) {
    return new HeldPapers(all, Optional.of(deadline));
  }
}
