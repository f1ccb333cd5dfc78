package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/**
 * What comes of a service, and in what form.
 *
 * @param chosenIn the field in which the applicant chooses, where there is a choice
 */
record ResultRuleJson(
    List<FormJson> forms, Optional<String> chosenIn, TextJson title, BasisJson basis) {
  ResultRuleJson {
    forms = List.copyOf(forms);
  }

  static ResultRuleJson of(ResultRule rule, Lang reader) {
    return new ResultRuleJson(
        forms(rule, reader),
        chosenIn(rule.form()),
        TextJson.of(rule.title(), reader),
        BasisJson.of(rule.basis(), reader));
  }

  private static List<FormJson> forms(ResultRule rule, Lang reader) {
    return switch (rule.form()) {
      case ResultForm.Only only -> List.of(FormJson.of(only.kind(), rule.basis(), reader));
      case ResultForm.Chosen chosen ->
          chosen.offered().stream().map(it -> FormJson.of(it.kind(), it.basis(), reader)).toList();
    };
  }

  private static Optional<String> chosenIn(ResultForm form) {
    return switch (form) {
      case ResultForm.Only only -> Optional.empty();
      case ResultForm.Chosen chosen -> Optional.of(chosen.field());
    };
  }

  /** A form, and the rule that allows it. */
  record FormJson(String kind, BasisJson basis) {
    static FormJson of(ResultRule.Kind kind, Basis basis, Lang reader) {
      return new FormJson(kind.code(), BasisJson.of(basis, reader));
    }
  }
}
