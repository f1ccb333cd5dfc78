package org.kense.core.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.law.Text;

/**
 * One question of a form.
 *
 * @param required whether it can't be left empty where it is asked
 * @param when what must have been entered before for it to be asked
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Field(
    String name,
    Text label,
    FieldType type,
    boolean required,
    Condition when,
    Optional<Prefill> prefill) {
  public Field {
    if (!name.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a field's name: " + name);
    }
  }

  /** Whether it is asked where this was entered before. */
  public boolean asked(Answers entered) {
    return when.holds(entered) && type.open(entered);
  }

  /** Whether it can be asked only when another is answered that it hangs on. */
  boolean waits(Answers entered) {
    return when.holds(entered)
        && type instanceof FieldType.Listed listed
        && new Choosing(listed, entered).waitsFor().isPresent();
  }

  /** Whether this answer has lost its ground: the list that it was on is another one now. */
  boolean lapsed(Answers entered) {
    return entered.to(name).filter(value -> type.lapsed(value, entered)).isPresent();
  }

  /** Whether a state register alone can fill it. */
  public boolean locked() {
    return prefill.filter(Prefill::locked).isPresent();
  }

  /** Whether this state register can fill it. */
  boolean filledBy(String register) {
    return prefill.filter(it -> it.registers().contains(register)).isPresent();
  }

  /** The fields that decide whether it is asked, and what can be answered. */
  Stream<String> dependsOn() {
    return Stream.concat(when.fields(), type.looksAt());
  }

  /** The fields whose answers its own is chosen under: with another one of theirs it lapses. */
  Stream<String> hangsOn() {
    return type instanceof FieldType.Listed listed ? listed.looksAt() : Stream.of();
  }

  /** A question that is always asked, and that nobody but the applicant answers. */
  public Field(String name, Text label, FieldType type, boolean required) {
    this(name, label, type, required, Condition.always(), Optional.empty());
  }
}
