package org.kense.core.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which answers came from which state register, and how each register answered last.
 *
 * @param fields the register that a field's value came from; one that was typed is not in it
 * @param asked the registers that were asked by what is entered now
 */
public record Sources(Map<String, String> fields, Map<String, Asked> asked) {
  public static final Sources NONE = new Sources(Map.of(), Map.of());

  public Sources {
    fields = Map.copyOf(fields);
    asked = Map.copyOf(asked);
  }

  /**
   * That a register was asked.
   *
   * @param by the fields by which it was asked: what it said is outdated when they change
   * @param found whether it knows anything
   */
  public record Asked(Set<String> by, boolean found) {
    public Asked {
      by = Set.copyOf(by);
    }
  }

  /** The register that a field's value came from. */
  public Optional<String> of(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** Whether a register was asked by what is entered now, and knows nothing. */
  boolean knowsNothing(String register) {
    return Optional.ofNullable(asked.get(register)).filter(it -> !it.found()).isPresent();
  }

  /** After the applicant changed answers: what changed no longer comes from a register. */
  public Sources after(Answers before, Map<String, String> changes) {
    var now = before.with(changes);
    var left = new HashMap<>(fields);
    left.keySet().removeIf(field -> !before.to(field).equals(now.to(field)));
    var still = new HashMap<>(asked);
    still
        .values()
        .removeIf(it -> it.by().stream().anyMatch(by -> !before.to(by).equals(now.to(by))));
    return new Sources(left, still);
  }

  /** After a register filled fields; a blank value emptied one. */
  public Sources after(Answers before, String register, Asked answer, Map<String, String> filled) {
    var rest = after(before, filled);
    var from = new HashMap<>(rest.fields);
    filled.keySet().forEach(from::remove);
    before.with(filled).values().keySet().stream()
        .filter(filled::containsKey)
        .forEach(field -> from.put(field, register));
    var all = new HashMap<>(rest.asked);
    all.put(register, answer);
    return new Sources(from, all);
  }
}
