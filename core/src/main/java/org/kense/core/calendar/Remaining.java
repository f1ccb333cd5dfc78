package org.kense.core.calendar;

/** How a deadline stands at one instant. */
public sealed interface Remaining {
  /** How much time is left, or has passed since. */
  Stretch time();

  /** The share of the limit that is used, from 0 to 1. */
  double used();

  Urgency urgency();

  /** There is time left; at the deadline itself, none, but what is done then is in time. */
  record Left(Stretch time, double used, boolean atRisk) implements Remaining {
    @Override
    public Urgency urgency() {
      return atRisk ? Urgency.AT_RISK : Urgency.ON_TIME;
    }
  }

  /** The deadline has passed by so much; of working time perhaps by none yet. */
  record Overdue(Stretch time) implements Remaining {
    @Override
    public double used() {
      return 1;
    }

    @Override
    public Urgency urgency() {
      return Urgency.OVERDUE;
    }
  }
}
