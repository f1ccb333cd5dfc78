package org.kense.http.service;

import org.kense.core.law.Lang;
import org.kense.core.service.DraftRule;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** What a service is, what it yields and what it costs. */
record CoverJson(
    String code,
    int version,
    TextJson title,
    BasisJson basis,
    String calendar,
    FeeJson fee,
    ResultJson result,
    DraftsJson drafts) {
  static CoverJson of(Service service, Lang reader) {
    return new CoverJson(
        service.ref().code().value(),
        service.ref().version(),
        TextJson.of(service.title(), reader),
        BasisJson.of(service.basis()),
        service.calendar(),
        FeeJson.of(service.fee(), reader),
        ResultJson.of(service.result(), reader),
        DraftsJson.of(service.drafts(), reader));
  }

  /** What comes of it, and in what form. */
  record ResultJson(String kind, TextJson title, BasisJson basis) {
    static ResultJson of(ResultRule rule, Lang reader) {
      return new ResultJson(
          Codes.of(rule.kind()),
          TextJson.of(rule.title(), reader),
          BasisJson.of(rule.basis(), reader));
    }
  }

  /** How long an unfinished draft is kept, as an ISO 8601 period. */
  record DraftsJson(String kept, BasisJson basis) {
    static DraftsJson of(DraftRule rule, Lang reader) {
      return new DraftsJson(rule.kept().toString(), BasisJson.of(rule.basis(), reader));
    }
  }
}
