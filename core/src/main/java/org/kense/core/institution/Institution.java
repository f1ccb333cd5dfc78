package org.kense.core.institution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kense.core.access.InstitutionId;

/** An institution as far as all its cases depend on it: the fold of its events. */
public record Institution(InstitutionId id, List<Outage> outages) {
  public Institution {
    outages = List.copyOf(outages);
  }

  /** One to which nothing has happened yet. */
  public static Institution of(InstitutionId id) {
    return new Institution(id, List.of());
  }

  public Optional<Outage> outage(UUID outage) {
    return outages.stream().filter(it -> it.id().equals(outage)).findFirst();
  }

  public Institution after(InstitutionEvent event) {
    return switch (event) {
      case InstitutionEvent.OutageBegun begun ->
          new Institution(
              id,
              Stream.concat(
                      outages.stream(),
                      Stream.of(
                          new Outage(
                              begun.outage(), begun.from(), Optional.empty(), begun.cause())))
                  .toList());
      case InstitutionEvent.OutageEnded ended ->
          new Institution(id, outages.stream().map(it -> ended(it, ended)).toList());
    };
  }

  public Institution after(List<InstitutionEvent> events) {
    var now = this;
    for (var event : events) now = now.after(event);
    return now;
  }

  private static Outage ended(Outage outage, InstitutionEvent.OutageEnded event) {
    Instant to = event.to();
    return outage.id().equals(event.outage()) ? outage.until(to) : outage;
  }
}
