package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Fault;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;
import org.kense.core.service.Money;
import org.kense.core.service.StageCode;

/** A command that says something wrong, or not enough. */
public sealed interface Unfit extends Rejection {
  /** Fields are wrong or missing. */
  record Faulty(List<Fault> faults, Basis rule) implements Unfit {
    public Faulty {
      faults = List.copyOf(faults);
    }

    public Faulty(List<Fault> faults) {
      this(faults, PortalRules.FIELD_CHECK);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public Faulty in(String country) {
      return new Faulty(faults, PortalRules.in(country, PortalRules.FIELD_CHECK));
    }
  }

  /** A required document is not attached. */
  record DocumentMissing(String document, Basis rule) implements Unfit {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The service asks for no such document. */
  record NoSuchDocument(String document, List<String> listed) implements Unfit {
    public NoSuchDocument {
      listed = List.copyOf(listed);
    }
  }

  /** With what was answered, the document is not asked for. */
  record DocumentNotAsked(String document, Basis rule) implements Unfit {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A file of a kind that is not taken for this document. */
  record WrongMediaType(String document, String given, List<String> allowed) implements Unfit {
    public WrongMediaType {
      allowed = List.copyOf(allowed);
    }
  }

  /** A file that is too large, in bytes. */
  record TooLarge(String document, long given, long largest) implements Unfit {}

  /** The supplement changes what was not asked for. */
  record NotAsked(Set<String> changed, Set<String> asked) implements Unfit {
    public NotAsked {
      changed = Set.copyOf(changed);
      asked = Set.copyOf(asked);
    }
  }

  /** The service has no such state register asked. */
  record NoSuchRegister(String register, List<String> listed) implements Unfit {
    public NoSuchRegister {
      listed = List.copyOf(listed);
    }
  }

  /** With what was answered, the state register is not asked. */
  record RegisterNotAsked(String register, Basis rule) implements Unfit {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** No stars, or too many. */
  record NotARating(int stars) implements Unfit {}

  /** The request for a supplement says nothing. */
  record EmptyRequest() implements Unfit {}

  /** The result of an outer participant's stage is recorded for it without evidence. */
  record EvidenceMissing(StageCode stage, UnitCode unit) implements Unfit {}

  /** A system passes an application on without saying under what it knows it. */
  record ReferenceMissing() implements Unfit {}

  /** The document is held already: it cannot be taken twice. */
  record PaperHeld(String document) implements Unfit {}

  /** The document is not held: it cannot be given back. */
  record PaperNotHeld(String document) implements Unfit {}

  /** An outage that has not begun yet, or ends in the future or before it began. */
  record ImpossibleOutage(Instant from, Optional<Instant> to, Instant now) implements Unfit {}

  /** An outage of which nobody says why it was. */
  record OutageWithoutCause(Basis rule) implements Unfit {
    public OutageWithoutCause() {
      this(PortalRules.OUTAGE);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public Rejection in(String country) {
      return new OutageWithoutCause(PortalRules.in(country, PortalRules.OUTAGE));
    }
  }

  /** An outage is withdrawn of which nobody says what was wrong with it. */
  record WithdrawnWithoutReason() implements Unfit {}

  /** What was paid is not what was asked. */
  record WrongAmount(Money asked, Money paid) implements Unfit {}
}
