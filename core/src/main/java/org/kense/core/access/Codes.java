package org.kense.core.access;

import java.util.Locale;

/** The written form of an enum's constants. */
final class Codes {
  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
