package org.kense.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Kense;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Service;

/** What is said of campaigns and places; nothing where a service is given all year. */
record CampaignLines(Service service, Kense kense) {
  List<RuleLine> lines() {
    return service.campaign().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    Stream.of(new RuleLine(kense.words(Label.IN_CAMPAIGNS), rule.basis())),
                    rule.plan().stream().map(this::places)))
        .toList();
  }

  private RuleLine places(CampaignRule.Plan plan) {
    return new RuleLine(
        kense.words(
            Label.PLACES_BY, plan.by().stream().map(this::label).collect(Collectors.joining(", "))),
        plan.basis());
  }

  private String label(String field) {
    return service.form().field(field).map(it -> it.label().in(kense.lang()).words()).orElse(field);
  }
}
