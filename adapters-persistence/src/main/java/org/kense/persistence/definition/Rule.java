package org.kense.persistence.definition;

import java.util.Set;
import java.util.function.BiConsumer;
import org.kense.core.service.Service;

/**
 * Something that parts of a definition, each right on its own, can get wrong together.
 *
 * @param parts the keys of the parts that it looks at; it is not asked where one of them is wrong
 */
record Rule(Set<String> parts, BiConsumer<Service, Notes> check) {
  Rule {
    parts = Set.copyOf(parts);
  }

  static Rule of(BiConsumer<Service, Notes> check, String... parts) {
    return new Rule(Set.of(parts), check);
  }
}
