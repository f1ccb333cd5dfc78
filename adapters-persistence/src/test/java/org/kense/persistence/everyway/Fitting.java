package org.kense.persistence.everyway;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Directory;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.FormRule;
import org.kense.core.form.Upper;

/** What the rules of a form demand of an answer that may otherwise be any. */
record Fitting(Form form) {
  /** The date of birth that a number has, where a rule says that the field must say the same. */
  Optional<LocalDate> day(Field field) {
    return form.rules().stream()
        .filter(FormRule.BirthDateInNumber.class::isInstance)
        .map(FormRule.BirthDateInNumber.class::cast)
        .filter(rule -> rule.day().equals(field.name()))
        .flatMap(rule -> type(rule.number(), FieldType.Identity.class))
        .flatMap(it -> it.number().birthDate(Imagined.number(it.number())).stream())
        .findFirst();
  }

  /** The entries that lead to the institution, where the field is one by which it is chosen. */
  Set<String> entries(Field field) {
    var leading = new HashSet<String>();
    form.rules().stream()
        .filter(FormRule.IsProvider.class::isInstance)
        .flatMap(rule -> rule.fields().stream())
        .filter(
            school -> school.equals(field.name()) || uppers(school).anyMatch(field.name()::equals))
        .flatMap(school -> type(school, FieldType.Listed.class))
        .forEach(listed -> climb(listed.directory(), Walk.INSTITUTION.value(), leading));
    return leading;
  }

  private Stream<String> uppers(String field) {
    return type(field, FieldType.Listed.class)
        .flatMap(listed -> listed.uppers().stream().map(Upper::field));
  }

  private static void climb(Directory directory, String code, Set<String> up) {
    up.add(code);
    directory
        .entry(code)
        .flatMap(Directory.Entry::upper)
        .ifPresent(upper -> climb(directory, upper, up));
  }

  private <T extends FieldType> Stream<T> type(String field, Class<T> kind) {
    return form.field(field).stream().map(Field::type).filter(kind::isInstance).map(kind::cast);
  }
}
