package org.kense.core.form;

import org.kense.core.law.Text;

/** What is wrong with a field that only a state register can fill. */
public sealed interface RegisterFault extends Fault {
  /** The register that can fill it. */
  Text register();

  /** The applicant entered what only the register can say. */
  record Locked(String field, Text register) implements RegisterFault {}

  /** The register was not asked yet by what is entered now. */
  record NotFetched(String field, Text register) implements RegisterFault {}

  /** The register was asked and knows nothing: what was entered is not confirmed. */
  record NotConfirmed(String field, Text register) implements RegisterFault {}
}
