package org.kense.core.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.Denial;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.StageCode;

/** A command that its actor may not give, or not on this case. */
public sealed interface Barred extends Rejection {
  /** There is nothing of that name, or not within reach: both look the same. */
  record Unknown(String what) implements Barred {}

  /** The role may never do this. */
  record NotPermitted(Denial denial) implements Barred {}

  /** The stage belongs to another unit. */
  record ForOtherUnit(StageCode stage, UnitCode unit, Basis rule) implements Barred {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The case was given to another employee (CSC-27.3). */
  record ForOtherExecutor(ActorId executor, Basis rule) implements Barred {
    public ForOtherExecutor(ActorId executor) {
      this(executor, PortalRules.EXECUTOR);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public ForOtherExecutor in(String country) {
      return new ForOtherExecutor(executor, PortalRules.in(country, PortalRules.EXECUTOR));
    }
  }

  /** Nobody of this name works in the unit that acts. */
  record NotOfUnit(ActorId executor, UnitCode unit, Basis rule) implements Barred {
    public NotOfUnit(ActorId executor, UnitCode unit) {
      this(executor, unit, PortalRules.EXECUTOR);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public NotOfUnit in(String country) {
      return new NotOfUnit(executor, unit, PortalRules.in(country, PortalRules.EXECUTOR));
    }
  }

  /** The unit that acts has no employee who could complete the stage. */
  record NobodyOfUnit(UnitCode unit, Basis rule) implements Barred {
    public NobodyOfUnit(UnitCode unit) {
      this(unit, PortalRules.EXECUTOR);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public NobodyOfUnit in(String country) {
      return new NobodyOfUnit(unit, PortalRules.in(country, PortalRules.EXECUTOR));
    }
  }

  /** The institution does not offer the service. */
  record NotOffered(ServiceCode service, InstitutionId institution) implements Barred {}

  /** The service does not come through this channel. */
  record NoSuchChannel(ChannelCode channel, List<ChannelCode> open) implements Barred {
    public NoSuchChannel {
      open = List.copyOf(open);
    }
  }
}
