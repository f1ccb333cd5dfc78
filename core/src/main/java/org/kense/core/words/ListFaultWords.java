package org.kense.core.words;

import org.kense.core.form.ListFault;
import org.kense.core.law.Lang;

/** What is wrong with what was chosen from a directory: its codes, and what is spoken of. */
final class ListFaultWords {
  private ListFaultWords() {}

  static String code(ListFault fault) {
    return switch (fault) {
      case ListFault.TooSoon it -> "too-soon";
      case ListFault.NotInDirectory it -> "not-in-directory";
      case ListFault.NotBelow it -> "not-below";
      case ListFault.NotOffering it -> "not-offering";
    };
  }

  /** The field or the entry that was chosen before; nothing at the top. */
  static String other(ListFault fault, Lang lang) {
    return switch (fault) {
      case ListFault.TooSoon it -> it.first().in(lang).words();
      case ListFault.NotInDirectory it -> "";
      case ListFault.NotBelow it -> it.chosen().in(lang).words();
      case ListFault.NotOffering it -> it.wanted().in(lang).words();
    };
  }
}
