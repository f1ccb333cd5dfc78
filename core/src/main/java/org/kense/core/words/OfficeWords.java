package org.kense.core.words;

import java.util.Set;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Lang;

/** What structural units are called; one that nobody translated is said by its code. */
public final class OfficeWords {
  private static final Wording WORDS = Wording.of("offices");

  private OfficeWords() {}

  /** The codes of the units that have a name. */
  public static Set<String> codes() {
    return WORDS.keys();
  }

  public static String of(UnitCode unit, Lang lang) {
    return WORDS.find(unit.value(), lang).orElseGet(unit::value);
  }
}
