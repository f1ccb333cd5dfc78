package org.kense.core.words;

import org.kense.core.law.Lang;

/** A number with the noun that it counts: "2 поля", "5 полей". */
final class CountWords {
  private static final Wording NOUNS = Wording.of("counts");

  private CountWords() {}

  static String of(long count, String noun, Lang lang) {
    return count + " " + form(count, noun, lang);
  }

  /** After "at most": "не более 21 знака". */
  static String atMost(long count, String noun, Lang lang) {
    return lang == Lang.RU ? count + " " + russian(noun).upTo(count) : of(count, noun, lang);
  }

  /** The noun alone, as the number wants it. */
  static String form(long count, String noun, Lang lang) {
    return switch (lang) {
      case EN -> forms(noun, lang)[count == 1 ? 0 : 1];
      case RU -> russian(noun).after(count);
      case KK, KY -> forms(noun, lang)[0];
    };
  }

  /** After a fraction, where Russian has the genitive: "150,50 сома". */
  static String ofFraction(String noun, Lang lang) {
    return lang == Lang.RU ? russian(noun).ofOne() : form(0, noun, lang);
  }

  private static RussianNoun russian(String noun) {
    String[] forms = forms(noun, Lang.RU);
    return new RussianNoun(forms[0], forms[1], forms[2], forms[3]);
  }

  private static String[] forms(String noun, Lang lang) {
    return NOUNS.say(noun, lang).split("\\|", -1);
  }
}
