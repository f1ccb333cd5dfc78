package org.kense.http.service;

import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.NoticeRule;
import org.kense.core.words.LimitWords;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** A notice that applicants are owed. */
record NoticeRuleJson(
    String kind,
    String owedFrom,
    String sentOn,
    String within,
    BasisJson basis,
    Optional<TextJson> note,
    Optional<TextJson> text) {
  static NoticeRuleJson of(NoticeRule rule, Lang reader) {
    return new NoticeRuleJson(
        rule.kind(),
        Codes.of(rule.owedFrom()),
        Codes.of(rule.sentOn()),
        LimitWords.in(rule.within(), reader),
        BasisJson.of(rule.basis(), reader),
        rule.note().map(note -> TextJson.of(note, reader)),
        rule.text().map(text -> TextJson.of(text, reader)));
  }
}
