package org.kense.core.access;

/** In what capacity somebody acts. */
public enum Role {
  APPLICANT,
  REPRESENTATIVE,
  EXECUTOR,
  OFFICE,
  STUDY_DEPARTMENT,
  MANAGEMENT,
  FRONT_OFFICE,
  CONTACT_CENTRE,
  ADMINISTRATOR,
  OPERATOR,
  OWNER,
  EXTERNAL_SYSTEM;

  /** The name that is stored and printed, for ever: {@code study-department}. */
  public String code() {
    return Codes.of(this);
  }
}
