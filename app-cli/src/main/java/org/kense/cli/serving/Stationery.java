package org.kense.cli.serving;

import java.time.InstantSource;
import java.util.Optional;
import org.kense.cli.check.StrangersPapers;
import org.kense.cli.check.Trusted;
import org.kense.core.port.RevocationLists;
import org.kense.http.check.PaperReader;
import org.kense.signature.seal.PdfSealer;

/** What a house seals its paper with, and how it knows it again. */
final class Stationery implements AutoCloseable {
  private final Plan.Paper paper;
  private final Optional<Authorities> authorities;
  private final InstantSource clock;

  Stationery(Plan.Paper paper, RevocationLists kept, InstantSource clock) {
    this.paper = paper;
    this.authorities = paper.trust().map(trust -> Authorities.open(trust, kept, clock));
    this.clock = clock;
  }

  /** With time-stamps, where an authority gives them; with lists, where it is known whose. */
  PdfSealer sealer() {
    return paper
        .stamps()
        .map(
            stamps ->
                authorities
                    .map(those -> new PdfSealer(stamps, () -> those.at(clock.instant())))
                    .orElseGet(() -> new PdfSealer(stamps)))
        .orElseGet(PdfSealer::new);
  }

  /** Whoever seals nothing has no paper that anybody could check. */
  Optional<PaperReader> reader() {
    return Optional.of(trusted())
        .filter(those -> !those.roots().isEmpty())
        .map(those -> new StrangersPapers(those, clock));
  }

  private Trusted trusted() {
    return paper
        .trust()
        .flatMap(trust -> authorities.map(those -> new Trusted(trust.tops(), those::material)))
        .orElseGet(() -> Trusted.of(paper.seals()));
  }

  @Override
  public void close() {
    authorities.ifPresent(Authorities::close);
  }
}
