package org.kense.core.service;

/** The time limit of a whole case, and what starts it. */
public record Term(Limit limit, Start start) {
  /** What starts a case's limit. */
  public enum Start {
    /** The moment of filing, whenever that is. */
    FILING,
    /** The moment from which the filing counts as arrived: within working hours (EDC-7). */
    ACCEPTANCE,
    /** The moment of registration (CSC-27.2). */
    REGISTRATION
  }
}
