package org.kense.core.words;

import org.kense.core.form.Field;
import org.kense.core.form.Form;
import org.kense.core.form.FormRule;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** What the fields of a form must say together, by their labels. */
public final class FormRuleWords {
  private static final Wording WORDS = Wording.of("form-rules");

  private FormRuleWords() {}

  public static String of(FormRule rule, Form form, Lang lang) {
    return switch (rule) {
      case FormRule.InOrder it ->
          say(code(it), lang, label(it.earlier(), form, lang), label(it.later(), form, lang));
      case FormRule.Different it ->
          say(code(it), lang, label(it.one(), form, lang), label(it.other(), form, lang));
      case FormRule.BirthDateInNumber it ->
          say(code(it), lang, label(it.day(), form, lang), label(it.number(), form, lang));
      case FormRule.BornAfter it ->
          say(code(it), lang, label(it.field(), form, lang), WrittenDate.in(it.day(), lang));
      case FormRule.IsProvider it -> say(code(it), lang, label(it.field(), form, lang));
    };
  }

  /** What the rule is called in a definition: {@code born-after}. */
  public static String code(FormRule rule) {
    return switch (rule) {
      case FormRule.InOrder it -> it.sameDayAllowed() ? "not-after" : "before";
      case FormRule.Different it -> "different";
      case FormRule.BirthDateInNumber it -> "birth-date-in-number";
      case FormRule.BornAfter it -> "born-after";
      case FormRule.IsProvider it -> "is-provider";
    };
  }

  private static String say(String key, Lang lang, String... values) {
    return WORDS.say(key, lang, values);
  }

  private static String label(String field, Form form, Lang lang) {
    return form.field(field).map(Field::label).map(label -> label.in(lang).words()).orElse(field);
  }
}
