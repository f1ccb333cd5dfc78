package org.kense.http.words;

import java.util.Locale;

/** How a constant of the core is written over HTTP: {@code study-department}. */
public final class Codes {
  private Codes() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
