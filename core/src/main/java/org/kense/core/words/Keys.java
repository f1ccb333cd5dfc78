package org.kense.core.words;

import java.util.Locale;

/** The key under which the words of an enum's constant stand: {@code files}, {@code at-once}. */
final class Keys {
  private Keys() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
