package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Lang;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceRef;

/** What a case is known by. */
public sealed interface HeadingEvent extends Event {
  /**
   * A draft was begun.
   *
   * @param units every unit of the route, so that reach needs no definition
   * @param helper the employee who began it for the applicant who stood before them, or the system
   *     that passes it on for them
   * @param reference under what that system knows it
   * @param lang the language in which the applicant wants to be told
   */
  @Value.Builder
  @Value.Style(stagedBuilder = true)
  record Started(
      CaseId id,
      ServiceRef service,
      ChannelCode channel,
      Set<UnitCode> units,
      ActorId applicant,
      Lang lang,
      Instant at,
      Optional<ActorId> helper,
      Optional<OuterReference> reference)
      implements HeadingEvent {
    public Started {
      units = Set.copyOf(units);
    }

    /** One that the applicant began. */
    public Started(
        CaseId id,
        ServiceRef service,
        ChannelCode channel,
        Set<UnitCode> units,
        ActorId applicant,
        Lang lang,
        Instant at) {
      this(id, service, channel, units, applicant, lang, at, Optional.empty(), Optional.empty());
    }
  }

  /** The case got the number that people call it by. */
  record Numbered(CaseNumber number) implements HeadingEvent {}
}
