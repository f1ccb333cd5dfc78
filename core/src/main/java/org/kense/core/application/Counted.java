package org.kense.core.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.Deadline;

/**
 * Over which time the open deadlines of a case are counted: what changes outside it moves none.
 *
 * @param calendar the code of their calendar
 * @param from the first start, or what arrived before it and was received then
 * @param to the last end; open while the clock stands still
 */
public record Counted(String calendar, Instant from, Optional<Instant> to) {

  /** Empty where a case has nothing that could move: a draft, or one at its end. */
  public static Optional<Counted> of(Application application) {
    var open = open(application);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Counted(
                open.getFirst().calendar().split("@", 2)[0],
                open.stream().map(Deadline::since).min(Comparator.naturalOrder()).orElseThrow(),
                end(application, open)));
  }

  private static List<Deadline> open(Application application) {
    if (application.turn() instanceof Turn.OfNobody) return List.of();
    var open = new ArrayList<Deadline>();
    application.course().due().ifPresent(open::add);
    application.turn().openStage().flatMap(Turn.OfStage::deadline).ifPresent(open::add);
    application.turn().supplementDue().ifPresent(open::add);
    application.notices().owed().map(Notice::due).forEach(open::add);
    return open;
  }

  private static Optional<Instant> end(Application application, List<Deadline> open) {
    return switch (application.clock()) {
      case Clock.Running running -> open.stream().map(Deadline::at).max(Comparator.naturalOrder());
      case Clock.Stopped stopped -> Optional.empty();
    };
  }

  /** Whether it is counted over some of that time. */
  boolean over(Touch.Stretch stretch) {
    return from.isBefore(stretch.to()) && (to.isEmpty() || !to.get().isBefore(stretch.from()));
  }
}
