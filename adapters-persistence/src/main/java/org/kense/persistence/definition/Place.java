package org.kense.persistence.definition;

import java.util.List;
import java.util.Set;

/** A part of a file that is being read; what is wrong there is noted down, and reading goes on. */
record Place(Node node, Notes notes) {
  /** Reads keys; any other key is wrong. */
  Table table(String... keys) {
    if (!(node instanceof Node.Entries entries)) {
      misshapen(Cause.NOT_KEYS);
      return new Table(new Node.Entries(List.of(), node.mark()), Set.of(), notes);
    }
    var known = Set.of(keys);
    once(entries);
    entries.entries().stream()
        .filter(entry -> !known.contains(entry.key()))
        .map(this::key)
        .forEach(key -> key.unknown(known));
    return new Table(entries, known, notes);
  }

  private void unknown(Set<String> known) {
    var key = node instanceof Node.Words words ? words.text() : "";
    wrong(Cause.UNKNOWN_KEY, key, Nearest.first(key, known));
  }

  private void once(Node.Entries entries) {
    var once = new Once(Cause.KEY_TWICE);
    entries.entries().forEach(entry -> once.first(entry.key(), key(entry)));
  }

  /** A part that has keys of the file's own choosing, and at least one. */
  List<Node.Entry> keyed() {
    if (node instanceof Node.Entries entries) {
      if (entries.entries().isEmpty()) wrong(Cause.EMPTY);
      once(entries);
      return entries.entries();
    }
    misshapen(Cause.NOT_KEYS);
    return List.of();
  }

  List<Place> items() {
    if (node instanceof Node.Items items) return items.nodes().stream().map(this::at).toList();
    misshapen(Cause.NOT_A_LIST);
    return List.of();
  }

  /** A list that says nothing when it is empty. */
  List<Place> filled() {
    if (node instanceof Node.Items items && items.nodes().isEmpty()) wrong(Cause.EMPTY);
    return items();
  }

  /** What the place says, as a value of this kind, or the kind's stand-in. */
  <T> T read(Kind<T> kind) {
    if (node instanceof Node.Words words) {
      if (words.text().isBlank()) {
        wrong(Cause.EMPTY);
        return kind.standIn();
      }
      var value = kind.read().apply(words.text().strip());
      if (value.isEmpty()) wrong(kind.cause(), words.text(), kind.knownFor(words.text()));
      return value.orElse(kind.standIn());
    }
    misshapen(Cause.NOT_WORDS);
    return kind.standIn();
  }

  Place at(Node other) {
    return new Place(other, notes);
  }

  /** The key itself, where it is of the file's own choosing. */
  Place key(Node.Entry entry) {
    return at(new Node.Words(entry.key(), entry.mark()));
  }

  Mark mark() {
    return node.mark();
  }

  void wrong(Cause cause, String... details) {
    notes.wrong(mark(), cause, details);
  }

  /** Remembers that this value stands here. */
  <T> T located(T value) {
    return notes.located(value, mark());
  }

  private void misshapen(Cause cause) {
    switch (node) {
      case Node.Nothing nothing -> {}
      case Node.Words words when words.text().isBlank() -> wrong(Cause.EMPTY);
      case Node.Words words -> wrong(cause);
      case Node.Items items -> wrong(cause);
      case Node.Entries entries -> wrong(cause);
    }
  }
}
