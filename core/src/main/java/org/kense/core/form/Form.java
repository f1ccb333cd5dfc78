package org.kense.core.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questions of a form, in the order of asking; names are unique. */
public record Form(List<Field> fields, List<FormRule> rules, List<StateRegister> registers) {
  public static final Form EMPTY = new Form(List.of());

  public Form {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
    registers = List.copyOf(registers);
    if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("a field's name stands twice in a form");
    }
  }

  /** A form whose fields stand for themselves. */
  public Form(List<Field> fields) {
    this(fields, List.of());
  }

  /** A form that the applicant alone fills. */
  public Form(List<Field> fields, List<FormRule> rules) {
    this(fields, rules, List.of());
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public Optional<StateRegister> register(String code) {
    return registers.stream().filter(register -> register.code().equals(code)).findFirst();
  }

  /** The fields that a state register can fill. */
  public Stream<Field> filledBy(String register) {
    return fields.stream().filter(field -> field.filledBy(register));
  }

  /** Being filled, where nothing came from a state register. */
  public Filling filling(Answers before, Map<String, String> changes) {
    return filling(before, Sources.NONE, changes);
  }

  public Filling filling(Answers before, Sources sources, Map<String, String> changes) {
    return new Filling(this, before, sources, changes);
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
    int before;
    do {
      before = all.size();
      fields.stream()
          .filter(field -> dependsOn(field).anyMatch(all::contains))
          .forEach(field -> all.add(field.name()));
    } while (all.size() > before);
    return Set.copyOf(all);
  }

  private Stream<String> dependsOn(Field field) {
    return Stream.concat(
        field.dependsOn(),
        registers.stream()
            .filter(register -> field.filledBy(register.code()))
            .flatMap(register -> register.dependsOn().stream()));
  }
}
