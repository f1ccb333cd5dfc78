package org.kense.core.memory;

import java.util.List;
import org.kense.core.port.Services;
import org.kense.core.port.ServicesContract;
import org.kense.core.service.Service;

/** Memory keeps the contract. */
final class InMemoryServicesTest extends ServicesContract {
  @Override
  protected Services with(List<Service> published) {
    return new InMemoryServices(published);
  }
}
