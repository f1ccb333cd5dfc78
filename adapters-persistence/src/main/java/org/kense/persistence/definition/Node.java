package org.kense.persistence.definition;

import java.util.List;
import java.util.Optional;

/** A part of a YAML file, and where it begins. */
sealed interface Node {
  Mark mark();

  /** A text, number or word: what it is read as, the place that it stands in decides. */
  record Words(String text, Mark mark) implements Node {}

  /** A list. */
  record Items(List<Node> nodes, Mark mark) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }
  }

  /** Keys with what they say, in the order of the file. */
  record Entries(List<Entry> entries, Mark mark) implements Node {
    public Entries {
      entries = List.copyOf(entries);
    }

    Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /** Where something is missing or was wrong, and has been noted down as such already. */
  record Nothing(Mark mark) implements Node {}

  /** One key; the mark is the key's own. */
  record Entry(String key, Node value, Mark mark) {}

  default boolean has(String key) {
    return this instanceof Entries entries && entries.entry(key).isPresent();
  }

  /** The text under a key, if there is one: a first look that notes nothing down. */
  default Optional<String> peek(String key) {
    return this instanceof Entries entries
        ? entries.entry(key).flatMap(entry -> text(entry.value()))
        : Optional.empty();
  }

  private static Optional<String> text(Node node) {
    return node instanceof Words words && !words.text().isBlank()
        ? Optional.of(words.text().strip())
        : Optional.empty();
  }
}
