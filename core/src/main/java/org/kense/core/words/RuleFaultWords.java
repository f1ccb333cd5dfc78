package org.kense.core.words;

import org.kense.core.form.RuleFault;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** What is wrong with fields together: its codes, and the other thing that is spoken of. */
final class RuleFaultWords {
  private RuleFaultWords() {}

  static String code(RuleFault fault) {
    return switch (fault) {
      case RuleFault.TooLate it -> it.sameDayAllowed() ? "after" : "not-before";
      case RuleFault.TooEarly it -> it.sameDayAllowed() ? "before" : "not-after";
      case RuleFault.Same it -> "same";
      case RuleFault.OtherBirthDate it -> "other-birth-date";
      case RuleFault.BornTooEarly it -> "born-too-early";
      case RuleFault.OtherProvider it -> "other-provider";
    };
  }

  /** The other field, or the day; nothing where the rule speaks of neither. */
  static String other(RuleFault fault, Lang lang) {
    return switch (fault) {
      case RuleFault.TooLate it -> it.than().in(lang).words();
      case RuleFault.TooEarly it -> it.than().in(lang).words();
      case RuleFault.Same it -> it.as().in(lang).words();
      case RuleFault.OtherBirthDate it -> it.than().in(lang).words();
      case RuleFault.BornTooEarly it -> WrittenDate.in(it.after(), lang);
      case RuleFault.OtherProvider it -> "";
    };
  }
}
