package org.kense.persistence.definition;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kense.core.service.Service;

/**
 * Something that parts of a definition, each right on its own, can get wrong together.
 *
 * @param parts the keys of the parts that it looks at; it is not asked where one of them is wrong
 * @param optional those that may be missing, and are not to be wrong either
 */
record Rule(Set<String> parts, Set<String> optional, BiConsumer<Service, Notes> check) {
  Rule {
    parts = Set.copyOf(parts);
    optional = Set.copyOf(optional);
  }

  static Rule of(BiConsumer<Service, Notes> check, String... parts) {
    return new Rule(Set.of(parts), Set.of(), check);
  }

  /** The same, looking at a part as well that may be missing. */
  Rule with(String part) {
    return new Rule(parts, Set.of(part), check);
  }

  /** Whether all that it looks at could be read. */
  boolean askable(Node root, Set<String> wrong) {
    return parts.stream().allMatch(root::has)
        && Stream.concat(parts.stream(), optional.stream()).noneMatch(wrong::contains);
  }
}
