package org.kense.persistence.definition;

import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.FormRule;
import org.kense.core.service.Service;
import org.kense.core.words.FormRuleWords;

/** Whether each rule of a form looks at fields that there are, and that can say what it asks. */
final class FormRuleChecks {
  private FormRuleChecks() {}

  static void check(Service service, Notes notes) {
    var names = service.form().fields().stream().map(Field::name).toList();
    for (var rule : service.form().rules()) {
      for (var name : rule.fields()) {
        service
            .form()
            .field(name)
            .ifPresentOrElse(
                field -> fits(field, rule, notes),
                () -> wrong(rule, Cause.UNKNOWN_FIELD, name, Nearest.first(name, names), notes));
      }
    }
  }

  private static void fits(Field field, FormRule rule, Notes notes) {
    boolean fits =
        switch (rule) {
          case FormRule.InOrder it -> field.type() instanceof FieldType.Day;
          case FormRule.Different it -> true;
          case FormRule.BirthDateInNumber it ->
              field.name().equals(it.number())
                  ? numbered(field)
                  : field.type() instanceof FieldType.Day;
          case FormRule.BornAfter it -> numbered(field) || field.type() instanceof FieldType.Day;
          case FormRule.IsProvider it -> true;
        };
    if (!fits) wrong(rule, Cause.RULE_UNFIT, field.name(), FormRuleWords.code(rule), notes);
  }

  /** Whether the number holds a date of birth. */
  private static boolean numbered(Field field) {
    return field.type() instanceof FieldType.Identity it
        && switch (it.number()) {
          case KZ_IIN, KG_PIN -> true;
          case KZ_BIN, RU_SNILS, RU_INN -> false;
        };
  }

  private static void wrong(FormRule rule, Cause cause, String name, String more, Notes notes) {
    notes.wrong(notes.markOf(rule), cause, name, more);
  }
}
