package org.kense.core.law;

/** The act, its clause, and the id of the requirement that quotes it. */
public record LegalBasis(String act, String clause, String requirement) implements Basis {
  public LegalBasis {
    if (act.isBlank()) throw new IllegalArgumentException("a basis without an act");
    if (clause.isBlank()) throw new IllegalArgumentException("a basis without a clause");
    if (requirement.isBlank()) throw new IllegalArgumentException("a basis without a requirement");
  }
}
