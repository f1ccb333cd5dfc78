package org.kense.signature.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in several languages beside each other: each in all, or someone reads none. */
final class Tongues {
  private final Deque<Group> open = new ArrayDeque<>();
  private final List<Group> groups = new ArrayList<>();

  /** What stands in one element, and begins on a line. */
  private record Group(int line, Set<String> tags) {}

  /** A language that lacks where others do not. */
  record Missing(int line, String tag) {}

  void open(int line, Optional<String> lang) {
    var around = open.peek();
    if (around != null) lang.ifPresent(around.tags()::add);
    open.push(new Group(line, new TreeSet<>()));
  }

  void close() {
    var closed = open.pop();
    if (!closed.tags().isEmpty()) groups.add(closed);
  }

  Stream<Missing> missing() {
    var all =
        groups.stream()
            .flatMap(group -> group.tags().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return groups.stream()
        .flatMap(
            group ->
                all.stream()
                    .filter(tag -> !group.tags().contains(tag))
                    .map(tag -> new Missing(group.line(), tag)));
  }
}
