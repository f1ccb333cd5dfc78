package org.kense.signature.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.signature.pdf.file.Item.Dict;

/** In which entries two dictionaries differ. */
final class Difference {
  private Difference() {}

  static Set<String> of(Dict before, Dict after) {
    return Stream.concat(before.entries().keySet().stream(), after.entries().keySet().stream())
        .filter(key -> !before.get(key).equals(after.get(key)))
        .collect(Collectors.toSet());
  }
}
