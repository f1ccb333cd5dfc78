package org.kense.core.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;

/** Definitions that were published here. */
public final class InMemoryServices implements Services {
  private final List<Service> published;

  public InMemoryServices(List<Service> published) {
    this.published = List.copyOf(published);
  }

  @Override
  public Optional<Service> service(ServiceRef ref) {
    return published.stream().filter(service -> service.ref().equals(ref)).findFirst();
  }

  @Override
  public List<Service> newest() {
    return published.stream()
        .collect(
            Collectors.toMap(
                service -> service.ref().code().value(),
                service -> service,
                BinaryOperator.maxBy(Comparator.comparing(service -> service.ref().version())),
                TreeMap::new))
        .values()
        .stream()
        .toList();
  }
}
