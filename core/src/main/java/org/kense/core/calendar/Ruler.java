package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;

/** Time as it passes in one measure, in seconds since some beginning. */
sealed interface Ruler {

  /** How much has passed by an instant. */
  long upTo(Instant at);

  /** The first instant by which so much has passed. */
  Instant at(long seconds);

  /** The time between two instants, the second of which is not the earlier. */
  Stretch between(Instant from, Instant to);

  /** Whether the calendar reaches as far. */
  boolean reaches(Instant at);

  static Ruler of(Measure measure, WorkCalendar calendar, WorkHours hours) {
    return switch (measure) {
      case WORKING_TIME -> new WhileOpen(WorkedTime.of(calendar, hours));
      case WALL_CLOCK -> new OnTheWall();
    };
  }

  /** By the clock on the wall, which needs no calendar. */
  record OnTheWall() implements Ruler {
    @Override
    public long upTo(Instant at) {
      return at.getEpochSecond();
    }

    @Override
    public Instant at(long seconds) {
      return Instant.ofEpochSecond(seconds);
    }

    @Override
    public Stretch between(Instant from, Instant to) {
      Duration whole = Duration.ofSeconds(upTo(to) - upTo(from));
      int days = Math.toIntExact(whole.toDays());
      return new Stretch(Measure.WALL_CLOCK, whole, days, whole.minusDays(days));
    }

    @Override
    public boolean reaches(Instant at) {
      return true;
    }
  }

  /** While the institution is open. */
  record WhileOpen(WorkedTime worked) implements Ruler {
    @Override
    public long upTo(Instant at) {
      return worked.upTo(at);
    }

    @Override
    public Instant at(long seconds) {
      return worked.at(seconds);
    }

    @Override
    public boolean reaches(Instant at) {
      return worked.knows(at);
    }

    @Override
    public Stretch between(Instant from, Instant to) {
      return new Stretching(worked, from, to).stretch();
    }
  }
}
