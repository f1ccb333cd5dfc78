package org.kense.core.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a form, in the order of asking; names are unique. */
public record Form(List<Field> fields, List<FormRule> rules) {
  public static final Form EMPTY = new Form(List.of());

  public Form {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
    if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("a field's name stands twice in a form");
    }
  }

  /** A form whose fields stand for themselves. */
  public Form(List<Field> fields) {
    this(fields, List.of());
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public Filling filling(Answers before, Map<String, String> changes) {
    return new Filling(this, before, changes);
  }

  /**
   * What of all that was entered applies still: neither what is no longer asked nor what was chosen
   * from another list than the present one.
   */
  public Answers applying(Answers entered) {
    var now = entered;
    for (var field : fields) {
      if (!field.asked(now) || field.lapsed(now)) now = now.without(field.name());
    }
    return now;
  }

  /** Whether the form asks this, with what was entered. */
  public boolean asks(String field, Answers entered) {
    return field(field).filter(it -> it.asked(applying(entered))).isPresent();
  }

  /** All whose answers were chosen under one of these fields', or under one that was. */
  Set<String> below(Set<String> changing) {
    var all = new HashSet<>(changing);
    var below = new HashSet<String>();
    for (var field : fields) {
      if (field.hangsOn().anyMatch(all::contains)) {
        all.add(field.name());
        below.add(field.name());
      }
    }
    return below;
  }

  /** These fields, and all that may come to be asked, or to lapse, when they change. */
  public Set<String> following(Set<String> changing) {
    var all = new HashSet<>(changing);
    for (var field : fields) {
      if (field.dependsOn().anyMatch(all::contains)) all.add(field.name());
    }
    return Set.copyOf(all);
  }
}
