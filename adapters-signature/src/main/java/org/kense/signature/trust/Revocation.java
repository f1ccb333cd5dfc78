package org.kense.signature.trust;

/** What is asked about the revocation of certificates below a root. */
public enum Revocation {
  /** Nothing: for the demo's own certificates only, and the evidence says so. */
  NOT_CHECKED,

  /** Proof that none was revoked; it can't be had yet, so that nobody can say. */
  DEMANDED
}
