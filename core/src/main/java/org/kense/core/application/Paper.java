package org.kense.core.application;

/** A document that was taken from the applicant, and as what. */
public record Paper(String document, As as) {
  /** What was taken: the paper itself, or an electronic copy of it. */
  public enum As {
    ORIGINAL,
    ELECTRONIC_COPY
  }
}
