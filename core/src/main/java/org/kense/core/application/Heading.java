package org.kense.core.application;

import java.util.Optional;
import java.util.Set;
import org.kense.core.access.ActorId;
import org.kense.core.access.Standing;
import org.kense.core.access.UnitCode;
import org.kense.core.service.ServiceRef;

/** What a case is known by: fixed when it starts, but for the number, which filing gives. */
public record Heading(HeadingEvent.Started start, Optional<CaseNumber> number) {
  static Heading of(HeadingEvent.Started started) {
    return new Heading(started, Optional.empty());
  }

  Heading after(HeadingEvent event) {
    return switch (event) {
      case HeadingEvent.Started started -> throw new IllegalArgumentException("started twice");
      case HeadingEvent.Numbered numbered -> new Heading(start, Optional.of(numbered.number()));
    };
  }

  public CaseId id() {
    return start.id();
  }

  public ServiceRef service() {
    return start.service();
  }

  public ActorId applicant() {
    return start.applicant();
  }

  /** Until a draft is filed, which gives it a number, no unit of its route has to do with it. */
  public Standing standing() {
    var units = number.isPresent() ? start.units() : Set.of(UnitCode.APPLICANT);
    return new Standing(start.applicant(), start.id().institution(), units, start.helper());
  }
}
