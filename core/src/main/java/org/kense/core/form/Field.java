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
    return when.holds(entered);
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
    return when.fields();
  }

  /** A question that is always asked, and that nobody but the applicant answers. */
  public Field(String name, Text label, FieldType type, boolean required) {
    this(name, label, type, required, Condition.always(), Optional.empty());
  }
}
