package org.kense.core.memory;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Summary;

/** Pages of cases, the newest first. */
record Pages(Filter filter, Optional<CaseId> after, int atMost) {
  Page of(Stream<Application> cases) {
    var lines =
        cases
            .filter(this::holding)
            .map(Summary::of)
            .filter(this::matches)
            .sorted(Comparator.comparing((Summary line) -> line.id().unique()).reversed())
            .dropWhile(line -> after.isPresent() && !before(line.id(), after.get()))
            .limit(atMost + 1L)
            .toList();
    return lines.size() <= atMost
        ? new Page(lines, Optional.empty())
        : new Page(lines.subList(0, atMost), Optional.of(lines.get(atMost - 1).id()));
  }

  private static boolean before(CaseId id, CaseId cursor) {
    return id.unique().compareTo(cursor.unique()) < 0;
  }

  private boolean holding(Application application) {
    return switch (filter.papers()) {
      case ANY -> true;
      case ORIGINALS_HELD -> application.course().papers().holdOriginals();
    };
  }

  private boolean matches(Summary line) {
    return filter.status().stream().allMatch(line.status()::equals)
        && filter.unit().stream().allMatch(unit -> line.unit().equals(Optional.of(unit)))
        && filter.service().stream().allMatch(line.service().code()::equals);
  }
}
