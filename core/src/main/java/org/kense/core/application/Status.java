package org.kense.core.application;

import java.time.Instant;

/** How far a case has come. */
public sealed interface Status {
  /** Since when. */
  Instant at();

  record Draft(Instant at) implements Status {}

  record Submitted(Instant at) implements Status {}

  record Registered(Instant at) implements Status {}

  record Granted(Instant at) implements Status {}

  record Ready(Instant at) implements Status {}

  record Delivered(Instant at) implements Status {}

  record Declined(Refusal refusal) implements Status {
    @Override
    public Instant at() {
      return refusal.at();
    }
  }

  record Refused(Refusal refusal) implements Status {
    @Override
    public Instant at() {
      return refusal.at();
    }
  }

  record Withdrawn(Instant at) implements Status {}

  record Expired(Instant at) implements Status {}

  /** The name that is stored and printed, for ever. */
  default String code() {
    return switch (this) {
      case Draft draft -> "draft";
      case Submitted submitted -> "submitted";
      case Registered registered -> "registered";
      case Granted granted -> "granted";
      case Ready ready -> "ready";
      case Delivered delivered -> "delivered";
      case Declined declined -> "declined";
      case Refused refused -> "refused";
      case Withdrawn withdrawn -> "withdrawn";
      case Expired expired -> "expired";
    };
  }

  /** Whether nothing more can happen, but for a rating. */
  default boolean ended() {
    return switch (this) {
      case Draft d -> false;
      case Submitted s -> false;
      case Registered r -> false;
      case Granted g -> false;
      case Ready r -> false;
      case Delivered d -> true;
      case Declined d -> true;
      case Refused r -> true;
      case Withdrawn w -> true;
      case Expired e -> true;
    };
  }

  /** Whether it was decided, or came to another end. */
  default boolean decided() {
    return ended() || this instanceof Granted || this instanceof Ready;
  }

  /** Whether the provider has done its part, for or against the applicant. */
  default boolean served() {
    return this instanceof Delivered || this instanceof Declined || this instanceof Refused;
  }

  /** The status after a step; which step may come when is for the use cases to decide. */
  static Status after(StatusEvent event) {
    return switch (event) {
      case StatusEvent.Filed filed -> new Submitted(filed.at());
      case StatusEvent.Registered registered -> new Registered(registered.at());
      case StatusEvent.Declined declined -> new Declined(declined.refusal());
      case StatusEvent.Granted granted -> new Granted(granted.at());
      case StatusEvent.Refused refused -> new Refused(refused.refusal());
      case StatusEvent.MadeReady ready -> new Ready(ready.at());
      case StatusEvent.Delivered delivered -> new Delivered(delivered.at());
      case StatusEvent.Withdrawn withdrawn -> new Withdrawn(withdrawn.at());
      case StatusEvent.Expired expired -> new Expired(expired.at());
    };
  }
}
