package org.kense.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;

/** The services that ship with the product. */
final class Shipped {
  private Shipped() {}

  static List<Service> all() {
    List<Service> all = new ArrayList<>();
    for (String name : ShippedDefinitions.names()) all.add(read(name));
    return all;
  }

  private static Service read(String name) {
    return switch (DefinitionReader.read(name, ShippedDefinitions.bytes(name))) {
      case Reading.Read<Service> read -> read.value();
      case Reading.Wrong<Service> wrong -> throw new IllegalStateException(wrong.toString());
    };
  }
}
