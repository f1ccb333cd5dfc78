package org.kense.http.service;

import java.util.List;
import org.kense.core.service.Campaign;

/** When applications are taken, both days included, and how many places there are. */
record CampaignJson(String from, String to, List<QuotaJson> plan) {
  static CampaignJson of(Campaign campaign) {
    return new CampaignJson(
        campaign.from().toString(),
        campaign.to().toString(),
        campaign.plan().stream().map(quota -> new QuotaJson(quota.of(), quota.places())).toList());
  }

  /** So many places for those who choose these options. */
  record QuotaJson(List<String> options, int places) {
    QuotaJson {
      options = List.copyOf(options);
    }
  }

  CampaignJson {
    plan = List.copyOf(plan);
  }
}
