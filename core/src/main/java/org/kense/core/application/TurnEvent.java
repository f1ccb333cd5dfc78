package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.StageCode;

/** The case passes from hand to hand. */
public sealed interface TurnEvent extends Event {
  /** A stage began; its deadline, where it has one, was fixed then. */
  record StageOpened(StageCode stage, UnitCode unit, Instant at, Optional<Deadline> deadline)
      implements TurnEvent {}

  /** Somebody was made responsible for the case (CSC-27.3). */
  record ExecutorNamed(ActorId executor) implements TurnEvent {}

  /** The applicant is to supplement or correct. */
  record SupplementAsked(Request request, Instant at, Optional<Deadline> deadline)
      implements TurnEvent {}

  /** The applicant did; the stage that waited goes on. */
  record SupplementGiven() implements TurnEvent {}

  /** Nobody has anything to do any more. */
  record TurnEnded() implements TurnEvent {}
}
