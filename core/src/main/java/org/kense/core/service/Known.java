package org.kense.core.service;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of every case: texts of results and notices name it without its being asked. */
public enum Known {
  /** The case's number. */
  NUMBER,
  /** The provider's name. */
  PROVIDER,
  /** The day of filing. */
  FILED,
  /** The day of registration. */
  REGISTERED;

  /** The name that stands for it in braces, and that no field can have. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Set<String> codes() {
    return Stream.of(values()).map(Known::code).collect(Collectors.toUnmodifiableSet());
  }
}
