package org.kense.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.law.Basis;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Service;

/** What is said of campaigns and places; nothing where a service is given all year. */
public record CampaignLines(Service service, Kense kense) {
  /** A sentence, and what it rests on. */
  public record Line(String words, Basis basis) {}

  public List<Line> lines() {
    return service.campaign().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    Stream.of(new Line(kense.words(Say.IN_CAMPAIGNS), rule.basis())),
                    rule.plan().stream().map(this::places)))
        .toList();
  }

  private Line places(CampaignRule.Plan plan) {
    return new Line(
        kense.words(
            Say.PLACES_BY, plan.by().stream().map(this::label).collect(Collectors.joining(", "))),
        plan.basis());
  }

  private String label(String field) {
    return service.form().field(field).map(it -> it.label().in(kense.lang()).words()).orElse(field);
  }
}
