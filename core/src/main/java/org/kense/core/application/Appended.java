package org.kense.core.application;

/** What became of an addition to a journal. */
public enum Appended {
  DONE,
  /** Somebody else was faster: nothing was written. */
  STALE,
  /** The key was used meanwhile: nothing was written. */
  KEY_USED,
  /** The same helper began a case under this reference before: nothing was written. */
  TAKEN_BEFORE
}
