package org.kense.core.service;

import java.time.LocalDate;
import java.util.List;

/**
 * When an institution takes applications, and how many places it has for them (EPO-8.4).
 *
 * @param from the first day, by which the campaign is known for ever
 * @param to the last day, which still belongs to it
 * @param plan empty where places are not counted
 */
public record Campaign(LocalDate from, LocalDate to, List<Quota> plan) {
  /**
   * So many places for those who chose this.
   *
   * @param of the chosen options, in the order of the plan's rule
   */
  public record Quota(List<String> of, int places) {
    public Quota {
      of = List.copyOf(of);
      if (places < 1) throw new IllegalArgumentException("not a count of places: " + places);
    }
  }

  public Campaign {
    plan = List.copyOf(plan);
    if (to.isBefore(from)) throw new IllegalArgumentException("a campaign ends before it begins");
    if (plan.stream().map(Quota::of).distinct().count() < plan.size()) {
      throw new IllegalArgumentException("a plan has two counts of the same places");
    }
  }

  public boolean openOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** None where the plan does not name these options. */
  public int places(List<String> of) {
    return plan.stream().filter(quota -> quota.of().equals(of)).mapToInt(Quota::places).sum();
  }
}
