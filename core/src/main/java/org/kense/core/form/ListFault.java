package org.kense.core.form;

import org.kense.core.law.Text;

/** What is wrong with what was chosen from a directory. */
public sealed interface ListFault extends Fault {
  /** Something else must be chosen first. */
  record TooSoon(String field, Text first) implements ListFault {}

  /** The directory has nothing of the kind at its top. */
  record NotInDirectory(String field) implements ListFault {}

  /** It does not stand below what was chosen before. */
  record NotBelow(String field, Text chosen) implements ListFault {}

  /** It does not offer what was chosen before. */
  record NotOffering(String field, Text wanted) implements ListFault {}
}
