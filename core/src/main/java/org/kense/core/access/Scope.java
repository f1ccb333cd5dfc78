package org.kense.core.access;

/** How far a permission goes. */
public enum Scope {
  /** The cases that the actor filed. */
  OWN,
  /** The cases that the actor started for an applicant. */
  HELPED,
  /** The cases of the actor's institution whose route passes the actor's unit. */
  UNIT,
  /** All cases of the actor's institution. */
  INSTITUTION,
  /** Of an outer participant: the cases of any institution with a stage for it; else as UNIT. */
  PARTICIPANT,
  ALL
}
