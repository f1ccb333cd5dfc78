package org.kense.core.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Text;

/**
 * Whether the rules of a form hold.
 *
 * @param entered what applies of all that was entered
 * @param changed the fields that a fault is said at, where the rule looks at several
 * @param provider the institution that the application is for
 */
record RuleCheck(Form form, Answers entered, Set<String> changed, InstitutionId provider) {
  Optional<Fault> of(FormRule rule) {
    if (rule.fields().stream().anyMatch(field -> entered.to(field).isEmpty())) {
      return Optional.empty();
    }
    return switch (rule) {
      case FormRule.InOrder it -> inOrder(it);
      case FormRule.Different it -> different(it);
      case FormRule.BirthDateInNumber it -> sameBirthDate(it);
      case FormRule.BornAfter it -> bornAfter(it);
      case FormRule.IsProvider it -> isProvider(it);
    };
  }

  private Optional<Fault> inOrder(FormRule.InOrder rule) {
    return date(rule.earlier())
        .flatMap(earlier -> date(rule.later()).filter(later -> wrong(earlier, later, rule)))
        .map(
            wrong ->
                at(rule.later(), rule.earlier()).equals(rule.later())
                    ? new RuleFault.TooEarly(
                        rule.later(), label(rule.earlier()), rule.sameDayAllowed(), rule.basis())
                    : new RuleFault.TooLate(
                        rule.earlier(), label(rule.later()), rule.sameDayAllowed(), rule.basis()));
  }

  private static boolean wrong(LocalDate earlier, LocalDate later, FormRule.InOrder rule) {
    return earlier.isAfter(later) || (earlier.equals(later) && !rule.sameDayAllowed());
  }

  private Optional<Fault> different(FormRule.Different rule) {
    var at = at(rule.other(), rule.one());
    return fault(
        value(rule.one()).equals(value(rule.other())),
        new RuleFault.Same(
            at, label(at.equals(rule.one()) ? rule.other() : rule.one()), rule.basis()));
  }

  private Optional<Fault> sameBirthDate(FormRule.BirthDateInNumber rule) {
    var at = at(rule.number(), rule.day());
    return date(rule.number())
        .flatMap(born -> date(rule.day()).filter(day -> !day.equals(born)))
        .map(
            other ->
                new RuleFault.OtherBirthDate(
                    at, label(at.equals(rule.day()) ? rule.number() : rule.day()), rule.basis()));
  }

  private Optional<Fault> bornAfter(FormRule.BornAfter rule) {
    return date(rule.field())
        .filter(born -> !born.isAfter(rule.day()))
        .map(born -> new RuleFault.BornTooEarly(rule.field(), rule.day(), rule.basis()));
  }

  private Optional<Fault> isProvider(FormRule.IsProvider rule) {
    return fault(
        entered.to(rule.field()).filter(provider.value()::equals).isEmpty(),
        new RuleFault.OtherProvider(rule.field(), rule.basis()));
  }

  /** The field at which something is wrong with two of them: the one that was changed. */
  private String at(String usually, String otherwise) {
    return changed.contains(usually) || !changed.contains(otherwise) ? usually : otherwise;
  }

  /** A day as such, or the date of birth in a number; empty where the field holds neither. */
  private Optional<LocalDate> date(String name) {
    return form.field(name)
        .flatMap(
            field ->
                entered
                    .to(name)
                    .flatMap(
                        value ->
                            field.type() instanceof FieldType.Identity it
                                ? it.number().birthDate(value)
                                : day(value)));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String value(String field) {
    return entered.to(field).map(it -> it.toLowerCase(Locale.ROOT)).orElse("");
  }

  private Text label(String field) {
    return form.field(field).map(Field::label).orElseThrow();
  }

  private static Optional<Fault> fault(boolean holds, Fault fault) {
    return holds ? Optional.of(fault) : Optional.empty();
  }
}
