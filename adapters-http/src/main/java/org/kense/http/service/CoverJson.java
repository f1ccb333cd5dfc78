package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.CountingRule;
import org.kense.core.service.DraftRule;
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
    ListingJson listing,
    String calendar,
    Optional<ContestedDaysJson> contestedDays,
    int atRiskPercent,
    FeeJson fee,
    ResultRuleJson result,
    DraftsJson drafts,
    Optional<CampaignRuleJson> campaign) {
  static CoverJson of(Service service, Lang reader) {
    return new CoverJson(
        service.ref().code().value(),
        service.ref().version(),
        TextJson.of(service.title(), reader),
        BasisJson.of(service.basis()),
        ListingJson.of(service.listing(), reader),
        service.calendar(),
        service.counting().contestedDays().map(rule -> ContestedDaysJson.of(rule, reader)),
        service.counting().atRisk().percent(),
        FeeJson.of(service.fee(), reader),
        ResultRuleJson.of(service.result(), reader),
        DraftsJson.of(service.drafts(), reader),
        service.campaign().map(rule -> CampaignRuleJson.of(rule, reader)));
  }

  /** That it is given in campaigns only, and by which fields the places of their plans count. */
  record CampaignRuleJson(BasisJson basis, Optional<PlanJson> plan) {
    static CampaignRuleJson of(CampaignRule rule, Lang reader) {
      return new CampaignRuleJson(
          BasisJson.of(rule.basis(), reader),
          rule.plan().map(plan -> new PlanJson(plan.by(), BasisJson.of(plan.basis(), reader))));
    }

    /** The fields, in the order of a plan's lines. */
    record PlanJson(List<String> by, BasisJson basis) {
      PlanJson {
        by = List.copyOf(by);
      }
    }
  }

  /** How contested days are read: as working days, or as days off. */
  record ContestedDaysJson(String read, BasisJson basis) {
    static ContestedDaysJson of(CountingRule.ContestedDays rule, Lang reader) {
      return new ContestedDaysJson(Codes.of(rule.read()), BasisJson.of(rule.basis(), reader));
    }
  }

  /** How long an unfinished draft is kept, as an ISO 8601 period. */
  record DraftsJson(String kept, BasisJson basis) {
    static DraftsJson of(DraftRule rule, Lang reader) {
      return new DraftsJson(rule.kept().toString(), BasisJson.of(rule.basis(), reader));
    }
  }
}
