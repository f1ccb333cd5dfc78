package org.kense.core.application;

import java.time.Instant;
import org.kense.core.service.Money;

/** What happened to the fee. */
public sealed interface PaymentEvent extends Event {
  /** The fee is to be paid. */
  record FeeAsked(Money fee, Instant at) implements PaymentEvent {}

  /** The payment provider confirmed it. */
  record FeePaid(Money fee, String receipt, Instant at) implements PaymentEvent {}
}
