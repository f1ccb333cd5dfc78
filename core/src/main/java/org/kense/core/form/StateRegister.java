package org.kense.core.form;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * A register by which a state knows people, as far as it fills a form (ENR-5.1, ENR-5.2).
 *
 * @param askedBy what it is asked by, under the names that it has for its keys
 * @param when what must have been entered for it to be asked at all
 * @param otherwise the attributes that hold where it knows nothing; without one, nothing is filled
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record StateRegister(
    String code,
    Text title,
    Map<String, Key> askedBy,
    Condition when,
    Map<String, String> otherwise,
    Basis basis) {
  public StateRegister {
    askedBy = Map.copyOf(askedBy);
    otherwise = Map.copyOf(otherwise);
    if (askedBy.isEmpty()) throw new IllegalArgumentException("asked by nothing: " + code);
  }

  /** What a register is asked by. */
  public sealed interface Key {
    /** The applicant's own number, as their sign-in proves it: nobody can type it. */
    record Own(IdentityNumber number) implements Key {}

    /** What was entered in a field. */
    record Entered(String field) implements Key {}
  }

  /** Whether it is asked by the applicant's own numbers alone, so before they enter anything. */
  public boolean ownOnly() {
    return keyFields().isEmpty();
  }

  /** The fields that it is asked by. */
  public Set<String> keyFields() {
    return askedBy.values().stream()
        .flatMap(key -> key instanceof Key.Entered it ? Stream.of(it.field()) : Stream.of())
        .collect(Collectors.toSet());
  }

  /** The fields that decide whether it is asked, and what. */
  public Set<String> dependsOn() {
    return Stream.concat(keyFields().stream(), when.fields()).collect(Collectors.toSet());
  }

  /** Whether what it said, with this entered before, still is an answer with what is now. */
  boolean answers(Answers before, Answers now) {
    return dependsOn().stream().allMatch(field -> before.to(field).equals(now.to(field)));
  }
}
