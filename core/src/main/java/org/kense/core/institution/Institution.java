package org.kense.core.institution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kense.core.access.InstitutionId;

/**
 * An institution as far as all its cases depend on it: the fold of its events.
 *
 * @param withdrawn what was recorded wrongly; cases may have been paused by it
 */
public record Institution(InstitutionId id, List<Outage> outages, List<Outage> withdrawn) {
  public Institution {
    outages = List.copyOf(outages);
    withdrawn = List.copyOf(withdrawn);
  }

  /** One to which nothing has happened yet. */
  public static Institution of(InstitutionId id) {
    return new Institution(id, List.of(), List.of());
  }

  public Optional<Outage> outage(UUID outage) {
    return outages.stream().filter(it -> it.id().equals(outage)).findFirst();
  }

  /** Whether another outage that stands lasted exactly as long: it pauses whatever this one did. */
  public boolean repeats(Outage other) {
    return outages.stream().anyMatch(it -> it.pause().equals(other.pause()));
  }

  public Institution after(InstitutionEvent event) {
    return switch (event) {
      case InstitutionEvent.OutageBegun begun ->
          new Institution(
              id,
              and(
                  outages,
                  new Outage(begun.outage(), begun.from(), Optional.empty(), begun.cause())),
              withdrawn);
      case InstitutionEvent.OutageEnded ended ->
          new Institution(id, outages.stream().map(it -> ended(it, ended)).toList(), withdrawn);
      case InstitutionEvent.OutageWithdrawn it ->
          outage(it.outage()).map(this::without).orElse(this);
    };
  }

  private Institution without(Outage wrong) {
    return new Institution(
        id, outages.stream().filter(it -> !it.equals(wrong)).toList(), and(withdrawn, wrong));
  }

  private static List<Outage> and(List<Outage> before, Outage next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
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
