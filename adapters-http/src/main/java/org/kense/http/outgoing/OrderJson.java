package org.kense.http.outgoing;

import java.util.Optional;
import org.kense.http.words.MoneyJson;

/** An order of the simulated provider: open, or paid just now under this receipt. */
record OrderJson(String application, MoneyJson fee, Optional<String> receipt) {
  static OrderJson open(PaymentOrder order) {
    return new OrderJson(order.id().toString(), MoneyJson.of(order.fee()), Optional.empty());
  }

  static OrderJson paid(PaymentOrder order, String receipt) {
    return new OrderJson(order.id().toString(), MoneyJson.of(order.fee()), Optional.of(receipt));
  }
}
