package org.kense.core.service;

import java.util.Optional;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Basis;

/**
 * The time limit of a whole case, and what starts it.
 *
 * @param within empty where no rule states one: then the stages' own limits make up the whole
 * @param basis of the limit, or of the start where there is no limit
 */
public record Term(Optional<TimeLimit> within, Start start, Basis basis) {
  /** What starts a case's limit. */
  public enum Start {
    /** The moment of filing, whenever that is. */
    FILING,
    /** The moment from which the filing counts as arrived: within working hours (EDC-7). */
    ACCEPTANCE,
    /** The moment of registration (CSC-27.2). */
    REGISTRATION;

    /** The effect of the stage that starts it. */
    public Effect effect() {
      return switch (this) {
        case FILING, ACCEPTANCE -> Effect.FILES;
        case REGISTRATION -> Effect.REGISTERS;
      };
    }
  }
}
