package org.kense.core.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The campaigns of an offer, the earliest first; no day belongs to two of them. */
public record Campaigns(List<Campaign> all) {
  public Campaigns {
    all = all.stream().sorted(Comparator.comparing(Campaign::from)).toList();
    if (all.isEmpty() || overlap(all)) {
      throw new IllegalArgumentException("no campaign at all, or two at once");
    }
  }

  /** Whether some day belongs to two campaigns. */
  public static boolean overlap(List<Campaign> some) {
    return some.stream()
        .anyMatch(one -> some.stream().filter(other -> other.openOn(one.from())).count() > 1);
  }

  public Optional<Campaign> on(LocalDate day) {
    return all.stream().filter(campaign -> campaign.openOn(day)).findFirst();
  }

  /** The campaign that is known by its first day. */
  public Optional<Campaign> from(LocalDate first) {
    return all.stream().filter(campaign -> campaign.from().equals(first)).findFirst();
  }
}
