package org.kense.persistence.calendar;

/** A calendar that was published already, with other days: deadlines rest on those. */
public final class ChangedCalendar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChangedCalendar(String id) {
    super(id + " was published with other days: give the change a version of its own");
  }
}
