package org.kense.core.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.access.ActorId;
import org.kense.core.access.Denial;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Fault;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Money;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageCode;

/** Why a command was turned away. Not a {@link Refusal}: that is a decision on the merits. */
public sealed interface Rejection {
  /** The law that the rule rests on; empty where it is a rule of the house. */
  default Optional<Basis> basis() {
    return Optional.empty();
  }

  /** There is nothing of that name, or not within reach: both look the same. */
  record Unknown(String what) implements Rejection {}

  /** The role may never do this. */
  record NotPermitted(Denial denial) implements Rejection {}

  /** The key was used for another request. */
  record KeyReused(String key) implements Rejection {}

  /** The case changed meanwhile. */
  record Stale(long expected, long actual) implements Rejection {}

  /** Fields are wrong or missing. */
  record Faulty(List<Fault> faults) implements Rejection {
    public Faulty {
      faults = List.copyOf(faults);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.FIELD_CHECK);
    }
  }

  /** A required document is not attached. */
  record DocumentMissing(String document, Basis rule) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The service asks for no such document. */
  record NoSuchDocument(String document, List<String> listed) implements Rejection {
    public NoSuchDocument {
      listed = List.copyOf(listed);
    }
  }

  /** A file of a kind that is not taken for this document. */
  record WrongMediaType(String document, String given, List<String> allowed) implements Rejection {
    public WrongMediaType {
      allowed = List.copyOf(allowed);
    }
  }

  /** A file that is too large, in bytes. */
  record TooLarge(String document, long given, long largest) implements Rejection {}

  /** The case is not in a status in which this can be done. */
  record WrongStatus(String status) implements Rejection {}

  /** Another stage is due. */
  record OutOfOrder(StageCode due, Effect asked, Basis rule) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The stage belongs to another unit. */
  record ForOtherUnit(StageCode stage, UnitCode unit, Basis rule) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The case was given to another employee (CSC-27.3). */
  record ForOtherExecutor(ActorId executor) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.EXECUTOR);
    }
  }

  /** Nobody of this name works in the unit that acts. */
  record NotOfUnit(ActorId executor, UnitCode unit) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.EXECUTOR);
    }
  }

  /** The case's clock stands still. */
  record Suspended(Set<PauseReason> reasons) implements Rejection {
    public Suspended {
      reasons = Set.copyOf(reasons);
    }

    @Override
    public Optional<Basis> basis() {
      return reasons.contains(PauseReason.PAYMENT)
          ? Optional.of(PortalRules.UNPAID)
          : Optional.empty();
    }
  }

  /** The service's closed list has no such ground. */
  record NotAGround(GroundCode ground, List<GroundCode> listed, Basis rule) implements Rejection {
    public NotAGround {
      listed = List.copyOf(listed);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The ground is listed, but not for this moment. */
  record GroundNotNow(GroundCode ground, RefusalGround.At at, Basis rule) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A refusal without a ground, twice the same or without its reasons. */
  record Unmotivated() implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.MOTIVATED);
    }
  }

  /** The applicant has not agreed to the text in force. */
  record ConsentMissing(Set<Agreement> agreements, String text) implements Rejection {
    public ConsentMissing {
      agreements = Set.copyOf(agreements);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.CONSENT);
    }
  }

  /** A signature of a level that the service does not accept. */
  record SignatureTooWeak(SignatureLevel given, Set<SignatureLevel> accepted, Basis rule)
      implements Rejection {
    public SignatureTooWeak {
      accepted = Set.copyOf(accepted);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A signature that does not hold, with the verifier's reasons. */
  record SignatureFails(List<String> reasons) implements Rejection {
    public SignatureFails {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.SIGNED);
    }
  }

  /** The institution does not offer the service. */
  record NotOffered(ServiceCode service, InstitutionId institution) implements Rejection {}

  /** The service does not come through this channel. */
  record NoSuchChannel(ChannelCode channel, List<ChannelCode> open) implements Rejection {
    public NoSuchChannel {
      open = List.copyOf(open);
    }
  }

  /** The draft is kept for longer. */
  record KeptUntil(Instant until, Basis rule) implements Rejection {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** What was paid is not what was asked. */
  record WrongAmount(Money asked, Money paid) implements Rejection {}

  /** The fee was paid before, under another receipt. */
  record PaidAlready(String receipt) implements Rejection {}

  /** The supplement changes what was not asked for. */
  record NotAsked(Set<String> changed, Set<String> asked) implements Rejection {
    public NotAsked {
      changed = Set.copyOf(changed);
      asked = Set.copyOf(asked);
    }
  }

  /** No stars, or too many. */
  record NotARating(int stars) implements Rejection {}

  /** The request for a supplement says nothing. */
  record EmptyRequest() implements Rejection {}

  /** The calendar does not reach that far: the deadline cannot be known. */
  record CalendarEnds(String calendar, LocalDate last) implements Rejection {}
}
