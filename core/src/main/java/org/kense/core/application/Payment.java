package org.kense.core.application;

import java.time.Instant;
import org.kense.core.service.Money;

/** How it stands with the fee. */
public sealed interface Payment {
  /** Nothing is to be paid, or not yet. */
  record NotAsked() implements Payment {}

  /** The fee is open. */
  record Asked(Money fee, Instant at) implements Payment {}

  /** The fee is paid, under the provider's receipt. */
  record Paid(Money fee, String receipt, Instant at) implements Payment {}

  /** How it stands after an event. */
  static Payment after(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.FeeAsked asked -> new Asked(asked.fee(), asked.at());
      case PaymentEvent.FeePaid paid -> new Paid(paid.fee(), paid.receipt(), paid.at());
    };
  }
}
