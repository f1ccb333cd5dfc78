package org.kense.cli.page;

import java.util.List;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.FormRule;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.service.Service;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.DirectoryWords;
import org.kense.core.words.FormRuleWords;
import org.kense.core.words.PrefillWords;

/** What the page says of the form, and of the registers that fill it. */
record FormSections(Service service, Writing writing) {
  Table form() {
    return writing.table(
        service.form().fields().stream().map(this::field).toList(),
        Label.QUESTION,
        Label.REQUIRED,
        Label.CHOICES,
        Label.SOURCE);
  }

  private List<Cell> field(Field field) {
    return List.of(
        writing.text(field.label()),
        writing.required(field.required(), field.when(), service),
        writing.phrases(choices(field.type())),
        writing.own(
            field.prefill().map(it -> PrefillWords.of(it, service.form(), lang())).orElse("")));
  }

  Table rules() {
    return writing.table(
        service.form().rules().stream().map(this::rule).toList(), Label.RULE, Label.BASIS);
  }

  private List<Cell> rule(FormRule rule) {
    String words = FormRuleWords.of(rule, service.form(), lang());
    return List.of(writing.own(words), writing.basis(rule.basis(), words));
  }

  Table registers() {
    return writing.table(
        service.form().registers().stream().map(this::register).toList(),
        Label.SOURCE,
        Label.ASKED_BY,
        Label.WHEN,
        Label.REMARK,
        Label.BASIS);
  }

  private List<Cell> register(StateRegister register) {
    return List.of(
        writing.text(register.title()),
        writing.own(PrefillWords.keys(register, service.form(), lang())),
        writing.own(ConditionWords.of(register.when(), service, lang())),
        writing.own(PrefillWords.nothing(register, lang())),
        writing.basis(register.basis(), register.title().in(lang()).words()));
  }

  private List<Phrase> choices(FieldType type) {
    if (type instanceof FieldType.Listed listed) {
      return List.of(new Phrase(DirectoryWords.of(listed, lang()), lang()));
    }
    return type instanceof FieldType.Choice choice
        ? choice.options().stream().map(this::option).toList()
        : List.of();
  }

  private Phrase option(FieldType.Option option) {
    var label = option.label().in(lang());
    String only = ConditionWords.of(option.when(), service, lang());
    return only.isEmpty() ? label : new Phrase(label.words() + " (" + only + ")", label.lang());
  }

  private Lang lang() {
    return writing.kense().lang();
  }
}
