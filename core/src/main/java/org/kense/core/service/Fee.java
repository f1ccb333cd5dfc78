package org.kense.core.service;

import org.kense.core.law.Basis;

/** Whether a service costs something; how much is said by the institution's offer. */
public sealed interface Fee {
  Basis basis();

  /** Free of charge. */
  record Free(Basis basis) implements Fee {}

  /** Paid: consideration waits for the payment (CSC-34). */
  record Charged(Basis basis) implements Fee {}
}
