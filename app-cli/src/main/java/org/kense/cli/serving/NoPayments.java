package org.kense.cli.serving;

import java.net.URI;
import org.kense.core.application.CaseId;
import org.kense.core.port.PaymentProvider;
import org.kense.core.service.Money;

/** Where no payment provider is connected, nothing can be paid. */
final class NoPayments implements PaymentProvider {
  @Override
  public URI order(CaseId id, Money fee) {
    throw new IllegalStateException("no payment provider is connected: " + fee + " for " + id);
  }
}
