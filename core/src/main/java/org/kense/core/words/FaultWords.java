package org.kense.core.words;

import org.kense.core.form.Fault;
import org.kense.core.form.ListFault;
import org.kense.core.form.RegisterFault;
import org.kense.core.form.RuleFault;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/** What is wrong with a field and how to mend it (CSC-24). */
public final class FaultWords {
  private static final Wording FAULTS = Wording.of("faults");
  private static final Wording REMEDIES = Wording.of("fault-remedies");

  private FaultWords() {}

  /** The name that is printed, for ever: {@code not-a-phone}. */
  public static String code(Fault fault) {
    return switch (fault) {
      case Fault.Missing it -> "missing";
      case Fault.NoSuchField it -> "no-such-field";
      case Fault.NotAsked it -> "not-asked";
      case Fault.TooLong it -> "too-long";
      case Fault.WrongFormat it -> code(it.expected());
      case Fault.NotListed it -> "not-listed";
      case Fault.OutOfBounds it -> "out-of-bounds";
      case Fault.NoSuchDate it -> "no-such-date";
      case Fault.WrongCheckDigit it -> "wrong-check-digit";
      case ListFault it -> ListFaultWords.code(it);
      case RegisterFault it -> code(it);
      case RuleFault it -> RuleFaultWords.code(it);
    };
  }

  private static String code(RegisterFault fault) {
    return switch (fault) {
      case RegisterFault.Locked it -> "locked";
      case RegisterFault.NotFetched it -> "not-fetched";
      case RegisterFault.NotConfirmed it -> "not-confirmed";
    };
  }

  private static String code(Fault.Expected expected) {
    return switch (expected) {
      case CYRILLIC_NAME -> "not-a-cyrillic-name";
      case ISO_DATE -> "not-a-date";
      case WHOLE_NUMBER -> "not-a-whole-number";
      case PHONE -> "not-a-phone";
      case ONE_LINE -> "not-one-line";
      case TICK -> "not-a-tick";
      case EMAIL -> "not-an-email";
      case ADDRESS -> "not-an-address";
      case KZ_IIN -> "not-a-kz-iin";
      case KZ_BIN -> "not-a-kz-bin";
      case KG_PIN -> "not-a-kg-pin";
      case RU_SNILS -> "not-a-ru-snils";
      case RU_INN -> "not-a-ru-inn";
    };
  }

  /** Both, as it stands at the field. */
  public static Phrase say(Fault fault, Lang lang) {
    return new Phrase(message(fault, lang) + " " + remedy(fault, lang), lang);
  }

  /** What is wrong. */
  public static String message(Fault fault, Lang lang) {
    return FAULTS.say(code(fault), lang, fault.field(), other(fault, lang));
  }

  /** What else the fault speaks of. */
  private static String other(Fault fault, Lang lang) {
    if (fault instanceof RegisterFault it) return it.register().in(lang).words();
    if (fault instanceof ListFault it) return ListFaultWords.other(it, lang);
    return fault instanceof RuleFault rule ? RuleFaultWords.other(rule, lang) : "";
  }

  /** How to mend it, with an example where one helps. */
  public static String remedy(Fault fault, Lang lang) {
    String key = code(fault);
    return switch (fault) {
      case Fault.TooLong it ->
          REMEDIES.say(key, lang, CountWords.atMost(it.longest(), "character", lang));
      case Fault.NotListed it -> REMEDIES.say(key, lang, Listing.of(it.codes(), code -> code));
      case Fault.OutOfBounds it ->
          REMEDIES.say(key, lang, Dates.written(it.least(), lang), Dates.written(it.most(), lang));
      case Fault.Missing it -> REMEDIES.say(key, lang);
      case Fault.NoSuchField it -> REMEDIES.say(key, lang);
      case Fault.NotAsked it -> REMEDIES.say(key, lang);
      case Fault.WrongFormat it -> REMEDIES.say(key, lang);
      case Fault.NoSuchDate it -> REMEDIES.say(key, lang);
      case Fault.WrongCheckDigit it -> REMEDIES.say(key, lang);
      case ListFault it -> REMEDIES.say(key, lang, ListFaultWords.other(it, lang));
      case RegisterFault it -> REMEDIES.say(key, lang, it.register().in(lang).words());
      case RuleFault it -> REMEDIES.say(key, lang);
    };
  }
}
