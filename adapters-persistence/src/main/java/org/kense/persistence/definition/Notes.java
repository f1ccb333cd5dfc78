package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is noted down while a file is read: what is wrong, and where each part of it stands. */
final class Notes {
  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> elsewhere = new ArrayList<>();
  private final IdentityHashMap<Object, Mark> marks = new IdentityHashMap<>();

  Notes(String file) {
    this.file = file;
  }

  void wrong(Mark mark, Cause cause, String... details) {
    findings.add(new Finding(file, mark.line(), mark.column(), cause, List.of(details)));
  }

  /** Remembers where a value was read. */
  <T> T located(T value, Mark mark) {
    marks.put(value, mark);
    return value;
  }

  Mark markOf(Object value) {
    return marks.getOrDefault(value, Mark.START);
  }

  /** Notes down what is wrong with another file that this one names. */
  void elsewhere(List<Finding> found) {
    elsewhere.addAll(found);
  }

  /** How much is wrong so far: two equal counts mean that nothing between them was. */
  int count() {
    return findings.size();
  }

  /** In the order of the file. */
  List<Finding> findings() {
    return findings.stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .distinct()
        .toList();
  }

  <T> Reading<T> reading(T value) {
    if (findings.isEmpty()) return new Reading.Read<>(value);
    var all = Stream.concat(findings().stream(), elsewhere.stream().distinct());
    return new Reading.Wrong<>(all.toList());
  }
}
