package org.kense.cli;

import java.util.Locale;

/** Something that the command says on its own; it stands in four languages. */
public interface Saying {
  String name();

  /** Its name in the files, such as {@code unknown-calendar}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
