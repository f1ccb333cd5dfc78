package org.kense.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.InstitutionId;

/**
 * A form that is being filled.
 *
 * @param before what was entered so far, in this form and before it
 * @param changes what is entered now; a blank value empties a field
 */
public record Filling(Form form, Answers before, Map<String, String> changes) {
  public Filling {
    changes = Map.copyOf(changes);
  }

  /** What applies of it all. */
  public Answers now() {
    var kept = before;
    for (var lower : form.below(changed())) kept = kept.without(lower);
    return form.applying(kept.with(changes));
  }

  /** The fields that say something else now. */
  private Set<String> changed() {
    return changes.entrySet().stream()
        .filter(it -> !before.to(it.getKey()).orElse("").equals(it.getValue().strip()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What is wrong with the changes, each on its own; blank ones are right. */
  public List<Fault> faults() {
    var now = now();
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> fault(entry.getKey(), entry.getValue().strip(), now).stream())
        .toList();
  }

  private Optional<Fault> fault(String name, String value, Answers now) {
    return form.field(name)
        .map(field -> value.isEmpty() ? Optional.<Fault>empty() : fault(field, value, now))
        .orElseGet(() -> Optional.of(new Fault.NoSuchField(name)));
  }

  private static Optional<Fault> fault(Field field, String value, Answers now) {
    return field.asked(now) || field.waits(now)
        ? FieldCheck.of(field, value, now)
        : Optional.of(new Fault.NotAsked(field.name()));
  }

  /** Which rules do not hold that look at a change, once all that they look at is filled. */
  public List<Fault> broken(InstitutionId provider) {
    var check = new RuleCheck(form, now(), changes.keySet(), provider);
    return form.rules().stream()
        .filter(rule -> rule.fields().stream().anyMatch(changes::containsKey))
        .flatMap(rule -> check.of(rule).stream())
        .toList();
  }

  /** What is asked, required and still empty. */
  public List<Fault> missing() {
    var now = now();
    return asked()
        .filter(field -> field.required() && now.to(field.name()).isEmpty())
        .<Fault>map(field -> new Fault.Missing(field.name()))
        .toList();
  }

  /** The fields that are asked now, in the order of the form. */
  public Stream<Field> asked() {
    var now = now();
    return form.fields().stream().filter(field -> field.asked(now));
  }

  /** The changes, and the emptying of all that no longer applies with them. */
  public Map<String, String> settled() {
    var all = new HashMap<>(changes);
    lapsing().forEach(field -> all.put(field, ""));
    return Map.copyOf(all);
  }

  /** The answers that the changes take away, besides what they change themselves. */
  Set<String> lapsing() {
    var now = now();
    return before.values().keySet().stream()
        .filter(field -> !changes.containsKey(field) && now.to(field).isEmpty())
        .collect(Collectors.toSet());
  }
}
