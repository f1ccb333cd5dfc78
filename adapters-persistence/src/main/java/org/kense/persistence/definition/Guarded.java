package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.Form;
import org.kense.core.form.StateRegister;

/**
 * Whether a register says only what concerns the applicant.
 *
 * <p>It is asked by the applicant's own number, or only once another one, which is, has confirmed
 * all that this one is asked by. Else anybody could read of anybody whose number they know.
 */
record Guarded(Form form, Set<String> seen) {
  Guarded(Form form) {
    this(form, new HashSet<>());
  }

  boolean holds(StateRegister register) {
    if (!seen.add(register.code())) return false;
    return register.askedBy().values().stream().anyMatch(StateRegister.Key.Own.class::isInstance)
        || register.when().parts().flatMap(this::said).anyMatch(it -> confirms(it, register));
  }

  /** The field that must say something. */
  private Stream<Field> said(Condition part) {
    return part instanceof Condition.Empty
        ? Stream.of()
        : part.fields().flatMap(name -> form.field(name).stream());
  }

  private boolean confirms(Field field, StateRegister register) {
    return field.locked()
        && field.prefill().orElseThrow().registers().stream()
            .flatMap(code -> form.register(code).stream())
            .allMatch(
                by ->
                    by.keyFields().containsAll(register.keyFields())
                        && !by.otherwise().containsKey(field.prefill().orElseThrow().attribute())
                        && new Guarded(form, new HashSet<>(seen)).holds(by));
  }
}
