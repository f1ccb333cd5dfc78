package org.kense.persistence.definition;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of plain value.
 *
 * @param cause what is wrong with words that cannot be read
 * @param known what can be read, where that is a list
 * @param standIn what reading goes on with instead; it never leaves the reader
 */
record Kind<T>(Function<String, Optional<T>> read, Cause cause, List<String> known, T standIn) {
  static <T> Kind<T> of(Function<String, Optional<T>> read, Cause cause, T standIn) {
    return new Kind<>(read, cause, List.of(), standIn);
  }

  /** What a constructor of the core accepts. */
  static <T> Kind<T> made(Function<String, T> make, Cause cause, T standIn) {
    return of(words -> made(make, words), cause, standIn);
  }

  static <T> Kind<T> listed(Map<String, T> values, Cause cause, T standIn) {
    return new Kind<>(
        words -> Optional.ofNullable(values.get(words)),
        cause,
        values.keySet().stream().sorted().toList(),
        standIn);
  }

  /** A constant, written in lower case with hyphens. */
  static <E extends Enum<E>> Kind<E> constant(E standIn) {
    return listed(
        Stream.of(standIn.getDeclaringClass().getEnumConstants())
            .collect(Collectors.toMap(Kind::written, it -> it)),
        Cause.NOT_LISTED,
        standIn);
  }

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String knownFor(String words) {
    return Nearest.first(words, known);
  }

  private static <T> Optional<T> made(Function<String, T> make, String words) {
    try {
      return Optional.of(make.apply(words));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
