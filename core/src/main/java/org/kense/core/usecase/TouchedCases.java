package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Touch;
import org.kense.core.application.Untimely;
import org.kense.core.port.Applications;

/**
 * Goes through all cases that something touches, page by page.
 *
 * <p>Each case is written on its own and only where something changes, so this can be stopped at
 * any point, and run again: what was done stays done, and is not done twice. It works beside a
 * running house; a case on which somebody acts at the same moment is tried again.
 */
record TouchedCases(Applications applications, Task task) {
  private static final int AT_ONCE = 500;
  private static final int TRIES = 5;

  /** What is to be done with each. */
  interface Task {
    /** What would be written now. */
    Either<Rejection, List<Event>> would(CaseId id);

    Either<Rejection, Receipt> done(CaseId id);
  }

  /** Says what would change; the answer is the number of cases that were looked at. */
  long preview(Reach reach, Touch touch, Consumer<Outcome> told) {
    return each(reach, touch, this::would, told);
  }

  /** Changes what has to change. */
  long run(Reach reach, Touch touch, Consumer<Outcome> told) {
    return each(reach, touch, id -> done(id, TRIES), told);
  }

  private long each(
      Reach reach, Touch touch, Function<CaseId, Outcome> step, Consumer<Outcome> told) {
    var after = Optional.<CaseId>empty();
    var seen = 0L;
    while (true) {
      var page = applications.listTouched(reach, touch, after, AT_ONCE);
      page.forEach(id -> told.accept(step.apply(id)));
      seen += page.size();
      if (page.size() < AT_ONCE) return seen;
      after = Optional.of(page.getLast());
    }
  }

  private Outcome would(CaseId id) {
    return task.would(id).fold(why -> new Outcome.Failed(id, why), events -> outcome(id, events));
  }

  private static Outcome outcome(CaseId id, List<Event> events) {
    return events.isEmpty()
        ? new Outcome.Stayed(id)
        : new Outcome.Moved(
            id,
            events.stream()
                .flatMap(
                    it ->
                        it instanceof DeadlineMoved move
                            ? Stream.of(move)
                            : Stream.<DeadlineMoved>of())
                .toList());
  }

  private Outcome done(CaseId id, int tries) {
    var would = would(id);
    return would instanceof Outcome.Moved
        ? task.done(id).fold(why -> again(id, why, tries), receipt -> would)
        : would;
  }

  private Outcome again(CaseId id, Rejection why, int tries) {
    return why instanceof Untimely.Stale && tries > 1
        ? done(id, tries - 1)
        : new Outcome.Failed(id, why);
  }
}
