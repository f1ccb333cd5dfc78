package org.kense.http.service;

import java.util.List;
import org.kense.core.form.Form;
import org.kense.core.form.FormRule;
import org.kense.core.law.Lang;
import org.kense.core.words.FormRuleWords;
import org.kense.http.words.BasisJson;

/** What fields must say together, in the reader's words, and who says so. */
record FormRuleJson(String rule, List<String> fields, String words, BasisJson basis) {
  static FormRuleJson of(FormRule rule, Form form, Lang reader) {
    return new FormRuleJson(
        FormRuleWords.code(rule),
        rule.fields(),
        FormRuleWords.of(rule, form, reader),
        BasisJson.of(rule.basis(), reader));
  }
}
