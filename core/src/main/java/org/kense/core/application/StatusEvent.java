package org.kense.core.application;

import java.time.Instant;

/** A step in the life of a case. */
public sealed interface StatusEvent extends Event {
  /** It was handed in. */
  record Filed(Instant at) implements StatusEvent {}

  /** It was taken in and registered: the service begins (CSC-27.2). */
  record Registered(Instant at) implements StatusEvent {}

  /** It was turned away unconsidered. */
  record Declined(Refusal refusal) implements StatusEvent {}

  /** It was decided for the applicant. */
  record Granted(Instant at) implements StatusEvent {}

  /** It was decided against the applicant. */
  record Refused(Refusal refusal) implements StatusEvent {}

  /** The result exists. */
  record MadeReady(Instant at) implements StatusEvent {}

  /** The applicant has the result. */
  record Delivered(Instant at) implements StatusEvent {}

  /** The applicant took it back. */
  record Withdrawn(Instant at) implements StatusEvent {}

  /** The draft was kept as long as the rules demand, and no longer. */
  record Expired(Instant at) implements StatusEvent {}
}
