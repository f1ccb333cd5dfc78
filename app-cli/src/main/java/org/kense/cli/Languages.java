package org.kense.cli;

import java.util.Locale;
import java.util.Optional;
import org.kense.core.law.Lang;

/** Which language a reader wants. */
public final class Languages {
  private static final String OPTION = "--lang";

  private Languages() {}

  /** The language of this tag. */
  public static Optional<Lang> of(String tag) {
    for (Lang lang : Lang.values()) {
      if (lang.tag().equals(tag)) return Optional.of(lang);
    }
    return Optional.empty();
  }

  /** The language of a whole command: complaints about the command itself need it, too. */
  static Lang asked(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Optional<Lang> lang = Optional.empty();
      if (arguments[i].startsWith(OPTION + "=")) lang = of(arguments[i].substring(7));
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) lang = of(arguments[i + 1]);
      if (lang.isPresent()) return lang.get();
    }
    return of(Locale.getDefault().getLanguage()).orElse(Lang.EN);
  }
}
