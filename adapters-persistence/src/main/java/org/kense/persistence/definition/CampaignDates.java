package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kense.core.service.Campaign;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Campaigns;
import org.kense.core.service.Service;

/** Reads when an institution takes applications for a service, and how many places it has. */
record CampaignDates(Service service) {
  Optional<Campaigns> campaigns(Place offer, Optional<Place> place) {
    boolean needed = service.campaign().isPresent();
    if (needed != place.isPresent()) {
      var cause = needed ? Cause.CAMPAIGNS_MISSING : Cause.CAMPAIGNS_NOT_NEEDED;
      offer.wrong(cause, service.ref().toString());
      return Optional.empty();
    }
    return place.flatMap(this::campaigns);
  }

  private Optional<Campaigns> campaigns(Place place) {
    int before = place.notes().count();
    var all = place.filled().stream().map(this::campaign).toList();
    if (place.notes().count() == before && Campaigns.overlap(all)) {
      place.wrong(Cause.CAMPAIGNS_OVERLAP);
    }
    return place.notes().count() == before ? Optional.of(new Campaigns(all)) : Optional.empty();
  }

  private Campaign campaign(Place place) {
    var plan = service.campaign().flatMap(CampaignRule::plan);
    var table = plan.isPresent() ? place.table("from", "to", "plan") : place.table("from", "to");
    var from = table.get("from").read(Kinds.DATE);
    var to = table.get("to").read(Kinds.DATE);
    if (to.isBefore(from)) {
      table.get("to").wrong(Cause.BOUNDS_CROSSED, from.toString(), to.toString());
    }
    var quotas = plan.map(rule -> quotas(rule, table.get("plan"))).orElse(List.of());
    return new Campaign(from, to.isBefore(from) ? from : to, quotas);
  }

  private List<Campaign.Quota> quotas(CampaignRule.Plan rule, Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<Campaign.Quota> quotas = new ArrayList<>();
    for (var item : place.filled()) {
      var quota = quota(rule, item);
      if (once.first(String.join(", ", quota.of()), item)) quotas.add(quota);
    }
    return quotas;
  }

  private Campaign.Quota quota(CampaignRule.Plan rule, Place place) {
    var table = place.table("for", "places");
    var of = table.get("for").filled().stream().map(item -> item.read(Kinds.CODE)).toList();
    if (!chosen(rule.by(), of)) place.wrong(Cause.PLAN_LINE_UNKNOWN, String.join(", ", of));
    return new Campaign.Quota(of, table.get("places").read(Kinds.COUNT));
  }

  /** One option of each field that places are counted by. */
  private boolean chosen(List<String> by, List<String> of) {
    return by.size() == of.size()
        && IntStream.range(0, by.size())
            .allMatch(i -> CampaignRules.options(service, by.get(i)).contains(of.get(i)));
  }
}
