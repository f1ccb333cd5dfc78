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
 * @param sources what of that came from state registers
 * @param changes what is entered now; a blank value empties a field
 */
public record Filling(Form form, Answers before, Sources sources, Map<String, String> changes) {
  public Filling {
    changes = Map.copyOf(changes);
  }

  /** What applies of it all; what a register said to other questions than today's does not. */
  public Answers now() {
    var kept = before;
    for (var lower : form.below(changed())) kept = kept.without(lower);
    var now = form.applying(kept.with(changes));
    for (var outdated = outdated(now); !outdated.isEmpty(); outdated = outdated(now)) {
      for (var field : outdated) now = now.without(field);
      now = form.applying(now);
    }
    return now;
  }

  /** The fields that say something else now. */
  private Set<String> changed() {
    return changes.entrySet().stream()
        .filter(it -> !before.to(it.getKey()).orElse("").equals(it.getValue().strip()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<String> outdated(Answers now) {
    return sources.fields().keySet().stream()
        .filter(field -> now.to(field).isPresent() && now.to(field).equals(before.to(field)))
        .filter(field -> !source(field).answers(before, now))
        .toList();
  }

  private StateRegister source(String field) {
    return sources.of(field).flatMap(form::register).orElseThrow();
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
        .map(field -> locked(field, value).or(() -> fault(field, value, now)))
        .orElseGet(() -> Optional.of(new Fault.NoSuchField(name)));
  }

  /** What only a register can say nobody types; that it stays as it is, is no change. */
  private Optional<Fault> locked(Field field, String value) {
    boolean same = value.equals(before.to(field.name()).orElse(""));
    return field.locked() && !same
        ? Optional.of(new RegisterFault.Locked(field.name(), register(field).title()))
        : Optional.empty();
  }

  /** The register to be asked for a field; where none can be asked yet, the first of them. */
  private StateRegister register(Field field) {
    var now = now();
    var all =
        form.registers().stream().filter(register -> field.filledBy(register.code())).toList();
    return all.stream()
        .filter(register -> register.when().holds(now))
        .findFirst()
        .orElse(all.getFirst());
  }

  private static Optional<Fault> fault(Field field, String value, Answers now) {
    if (value.isEmpty()) return Optional.empty();
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
        .map(field -> field.locked() ? unsaid(field) : new Fault.Missing(field.name()))
        .toList();
  }

  private Fault unsaid(Field field) {
    var register = register(field);
    return sources.knowsNothing(register.code())
        ? new RegisterFault.NotConfirmed(field.name(), register.title())
        : new RegisterFault.NotFetched(field.name(), register.title());
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

  /** The answers that the changes take away, besides what they empty themselves. */
  Set<String> lapsing() {
    var now = now();
    return before.values().keySet().stream()
        .filter(field -> now.to(field).isEmpty() && !changes.getOrDefault(field, "?").isBlank())
        .collect(Collectors.toSet());
  }
}
