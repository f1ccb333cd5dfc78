package org.kense.core.memory;

import java.net.URI;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.port.PaymentProvider;
import org.kense.core.service.Money;

/** A provider that knows where to pay and takes no money. */
public final class InMemoryPayments implements PaymentProvider {

  public InMemoryPayments() {}

  @Override
  public Optional<URI> order(CaseId id, Money fee) {
    return Optional.of(URI.create("urn:payment:" + id));
  }
}
