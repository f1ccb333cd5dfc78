package org.kense.core.words;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several words in a row, in an order that does not change from one call to the next. */
final class Listing {
  private static final String NOTHING = "–";

  private Listing() {}

  static <T> String of(Collection<T> things, Function<T, String> words) {
    String listed = things.stream().map(words).sorted().collect(Collectors.joining(", "));
    return listed.isEmpty() ? NOTHING : listed;
  }
}
