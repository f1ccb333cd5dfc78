package org.kense.core.form;

import java.time.LocalDate;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/** What is wrong with one field in the light of something else: the rule has a basis of its own. */
public sealed interface RuleFault extends Fault {
  Basis rule();

  /** The day must come before that in the other field, or at most fall on it. */
  record TooLate(String field, Text than, boolean sameDayAllowed, Basis rule)
      implements RuleFault {}

  /** The day must come after that in the other field, or at least fall on it. */
  record TooEarly(String field, Text than, boolean sameDayAllowed, Basis rule)
      implements RuleFault {}

  /** The other field says the same. */
  record Same(String field, Text as, Basis rule) implements RuleFault {}

  /** The number says another date of birth than the date does, in whichever of the two fields. */
  record OtherBirthDate(String field, Text than, Basis rule) implements RuleFault {}

  /** Born on this day or before it. */
  record BornTooEarly(String field, LocalDate after, Basis rule) implements RuleFault {}

  /** Something else is named than the institution that the application is for. */
  record OtherProvider(String field, Basis rule) implements RuleFault {}
}
