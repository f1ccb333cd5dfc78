package org.kense.persistence.definition;

import java.util.List;
import java.util.Optional;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;

/** The shipped definitions, as if published. */
record ShippedServices(List<Service> newest) implements Services {
  static ShippedServices all() {
    return new ShippedServices(ShippedDefinitions.names().stream().map(Shipped::service).toList());
  }

  @Override
  public Optional<Service> service(ServiceRef ref) {
    return newest.stream().filter(service -> service.ref().equals(ref)).findFirst();
  }
}
