package org.kense.core.application;

import java.util.Locale;

/** Why a case's clock stands still. */
public enum PauseReason {
  /** The fee is not paid, or not confirmed (CSC-34). */
  PAYMENT,
  /** The applicant is to supplement. */
  SUPPLEMENT,
  /** The institution cannot work (CSC-36). */
  OUTAGE;

  /** The name that is stored and printed, for ever. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
