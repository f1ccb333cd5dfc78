package org.kense.core.person;

import java.util.Locale;

/** What one agrees to before filing anything (CSC-12.3). */
public enum Agreement {
  TERMS_OF_USE,
  PERSONAL_DATA;

  /** The name that is stored and printed, for ever: {@code terms-of-use}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
