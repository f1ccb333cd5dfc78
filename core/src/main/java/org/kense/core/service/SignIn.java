package org.kense.core.service;

/** How an applicant proves who they are on entering. */
public enum SignIn {
  PASSWORD,
  ONE_TIME_PASSWORD,
  QUALIFIED,
  /** The country's unified identification system vouches for them (CSC-20). */
  UNIFIED_SYSTEM,
  /** They stand before an employee, who looks at their identity document (DUP-9F.1). */
  IN_PERSON,
  /** Another portal knows who they are and says so (EPO-8.4). */
  OUTER_PORTAL
}
