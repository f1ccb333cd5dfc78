package org.kense.http.application;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.application.Payment;
import org.kense.http.words.MoneyJson;

/** How it stands with the fee. */
record PaymentJson(
    String state, Optional<MoneyJson> fee, Optional<String> receipt, Optional<Instant> at) {
  static PaymentJson of(Payment payment) {
    return switch (payment) {
      case Payment.NotAsked none ->
          new PaymentJson("not-asked", Optional.empty(), Optional.empty(), Optional.empty());
      case Payment.Asked asked ->
          new PaymentJson(
              "asked",
              Optional.of(MoneyJson.of(asked.fee())),
              Optional.empty(),
              Optional.of(asked.at()));
      case Payment.Paid paid ->
          new PaymentJson(
              "paid",
              Optional.of(MoneyJson.of(paid.fee())),
              Optional.of(paid.receipt()),
              Optional.of(paid.at()));
    };
  }
}
