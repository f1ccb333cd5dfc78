package org.kense.persistence.audit;

import java.util.Locale;

/** What is wrong with a stream. */
public enum Flaw {
  /** A row is missing, or one too many. */
  GAP,
  /** Salt and payload are not those that were written. */
  CONTENT,
  /** The row, or one before it, is not the one that was written. */
  CHAIN,
  /** The payload is no event that anybody knows, or not one that may come here. */
  EVENT,
  /** The state is not what the journal makes it, or is missing. */
  STATE,
  /** There is a state, or what erasure leaves of one, and no journal. */
  JOURNAL;

  /** The name that is printed, for ever. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
