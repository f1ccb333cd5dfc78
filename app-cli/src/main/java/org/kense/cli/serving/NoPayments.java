package org.kense.cli.serving;

import java.net.URI;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.port.PaymentProvider;
import org.kense.core.service.Money;

/** Where no payment provider is connected, nothing can be paid. */
final class NoPayments implements PaymentProvider {
  @Override
  public Optional<URI> order(CaseId id, Money fee) {
    return Optional.empty();
  }
}
