package org.kense.cli.demo;

import java.util.List;
import java.util.Optional;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;

/** The services that ship with the product, before any house is open. */
final class ShippedServices implements Services {
  static final ShippedServices ALL = new ShippedServices();

  private final List<Service> all =
      ShippedDefinitions.names().stream().map(ShippedServices::read).toList();

  private ShippedServices() {}

  private static Service read(String name) {
    return switch (DefinitionReader.read(name, ShippedDefinitions.bytes(name))) {
      case Reading.Read<Service> read -> read.value();
      case Reading.Wrong<Service> wrong -> throw new IllegalStateException(wrong.toString());
    };
  }

  @Override
  public Optional<Service> service(ServiceRef ref) {
    return all.stream().filter(service -> service.ref().equals(ref)).findFirst();
  }

  @Override
  public List<Service> newest() {
    return all;
  }
}
