package org.kense.core.service;

import java.util.Locale;

/** What an institution is, as far as the law tells providers apart. */
public enum ProviderKind {
  UNIVERSITY,
  /** Technical, vocational and post-secondary education. */
  COLLEGE,
  SCHOOL,
  /** No institution of education: it takes part in the services of those that are (DUP-7). */
  PARTICIPANT;

  /** The name that is stored and printed, for ever. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
