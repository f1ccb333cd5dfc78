package org.kense.core.application;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.kense.core.calendar.Urgency;

/**
 * Which cases a list shows that have a deadline pending, what is due first leading.
 *
 * @param now by which their urgency is judged
 * @param after where the list goes on
 */
public record Pressing(
    Filter filter, Optional<Urgency> urgency, Instant now, Optional<Place> after) {
  /** A place in such a list: a case, and when it was due. */
  public record Place(Instant due, CaseId id) {
    private static final char MARK = '~';

    /** Nothing is due in years of other than four digits, and not everything can store them. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** That of a line which has a deadline. */
    public static Place of(Summary line) {
      return new Place(line.due().orElseThrow(), line.id());
    }

    /** Reads what {@link #toString} wrote; empty where it is nothing of the kind. */
    public static Optional<Place> read(String text) {
      int mark = text.indexOf(MARK);
      if (mark < 0) return Optional.empty();
      try {
        Instant due = Instant.parse(text.substring(0, mark));
        return due.isBefore(FIRST) || due.isAfter(LAST)
            ? Optional.empty()
            : CaseId.read(text.substring(mark + 1)).map(id -> new Place(due, id));
      } catch (DateTimeParseException none) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return due.toString() + MARK + id;
    }
  }

  /** The same list from its beginning, of cases of any urgency. */
  public static Pressing all(Filter filter, Instant now) {
    return new Pressing(filter, Optional.empty(), now, Optional.empty());
  }
}
