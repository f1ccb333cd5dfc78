package org.kense.core.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Counted;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Status;
import org.kense.core.application.Summary;
import org.kense.core.application.Touch;

/** Pages of cases, the newest first. */
record Pages(Filter filter, Optional<CaseId> after, int atMost) {
  Page of(Stream<Application> cases) {
    var lines =
        cases
            .filter(a -> holding(filter, a))
            .map(Summary::of)
            .filter(this::matches)
            .sorted(Comparator.comparing((Summary line) -> line.id().unique()).reversed())
            .dropWhile(line -> after.isPresent() && !before(line.id(), after.get()))
            .limit(atMost + 1L)
            .toList();
    return of(lines, atMost);
  }

  /** The page of these lines, one of which may be too many. */
  static Page of(List<Summary> lines, int atMost) {
    return lines.size() <= atMost
        ? new Page(lines, Optional.empty())
        : new Page(lines.subList(0, atMost), Optional.of(lines.get(atMost - 1).id()));
  }

  /** Drafts that nobody changed since, the oldest first. */
  static Stream<CaseId> drafts(Stream<Application> cases, Instant unchangedSince) {
    return cases
        .filter(a -> a.status() instanceof Status.Draft)
        .filter(a -> !a.content().changedAt().isAfter(unchangedSince))
        .sorted(Comparator.comparing(a -> a.content().changedAt()))
        .map(Application::id);
  }

  /** Those that a touch may move, the newest first, from after the given one on. */
  static Stream<CaseId> touched(Stream<Application> cases, Touch touch, Optional<CaseId> after) {
    return cases
        .filter(a -> Counted.of(a).filter(touch::reaches).isPresent())
        .map(Application::id)
        .sorted(Comparator.comparing(CaseId::unique).reversed())
        .dropWhile(id -> after.isPresent() && !before(id, after.get()));
  }

  private static boolean before(CaseId id, CaseId cursor) {
    return id.unique().compareTo(cursor.unique()) < 0;
  }

  static boolean holding(Filter filter, Application application) {
    return switch (filter.papers()) {
      case ANY -> true;
      case ORIGINALS_HELD -> application.course().papers().holdOriginals();
    };
  }

  private boolean matches(Summary line) {
    return matches(filter, line);
  }

  static boolean matches(Filter filter, Summary line) {
    return filter.status().stream().allMatch(line.status()::equals)
        && filter.unit().stream().allMatch(unit -> line.unit().equals(Optional.of(unit)))
        && filter.service().stream().allMatch(line.service().code()::equals);
  }
}
