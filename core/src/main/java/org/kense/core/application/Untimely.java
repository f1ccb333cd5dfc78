package org.kense.core.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;
import org.kense.core.service.Campaign;
import org.kense.core.service.Effect;
import org.kense.core.service.StageCode;

/** A command at the wrong moment of a case. */
public sealed interface Untimely extends Rejection {
  /** The key was used for another request. */
  record KeyReused(String key) implements Untimely {}

  /** The case changed meanwhile. */
  record Stale(long expected, long actual) implements Untimely {}

  /** The case is not in a status in which this can be done. */
  record WrongStatus(String status) implements Untimely {}

  /** Another stage is due. */
  record OutOfOrder(StageCode due, Effect asked, Basis rule) implements Untimely {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The case's clock stands still. */
  record Suspended(Set<PauseReason> reasons, Basis rule) implements Untimely {
    public Suspended {
      reasons = Set.copyOf(reasons);
    }

    public Suspended(Set<PauseReason> reasons) {
      this(reasons, PortalRules.UNPAID);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule).filter(unpaid -> reasons.contains(PauseReason.PAYMENT));
    }

    @Override
    public Suspended in(String country) {
      return new Suspended(reasons, PortalRules.in(country, PortalRules.UNPAID));
    }
  }

  /** The draft is kept for longer. */
  record KeptUntil(Instant until, Basis rule) implements Untimely {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The fee was paid before, under another receipt. */
  record PaidAlready(String receipt) implements Untimely {}

  /** The system that passes applications on has passed on this one before. */
  record TakenBefore(OuterReference reference) implements Untimely {}

  /** No campaign is open; these are all that the institution has set. */
  record NoCampaign(List<Campaign> campaigns, Basis rule) implements Untimely {
    public NoCampaign {
      campaigns = List.copyOf(campaigns);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** No payment provider is connected, so nothing can be paid here yet. */
  record NowhereToPay() implements Untimely {}

  /** The calendar does not reach that far: the deadline cannot be known. */
  record CalendarEnds(String calendar, LocalDate last) implements Untimely {}

  /** A day was called off by decree only: nobody can say whether it counts. */
  record DayContested(String calendar, LocalDate day) implements Untimely {}
}
