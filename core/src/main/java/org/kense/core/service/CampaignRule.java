package org.kense.core.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Basis;

/**
 * That a service is given in campaigns only; when, says the offer of each institution.
 *
 * @param plan empty where places are not limited
 */
public record CampaignRule(Basis basis, Optional<Plan> plan) {
  /**
   * That only so many are granted as the campaign's plan has places.
   *
   * @param by the fields of the form by whose answers places are counted
   */
  public record Plan(List<String> by, Basis basis) {
    public Plan {
      by = List.copyOf(by);
    }
  }
}
