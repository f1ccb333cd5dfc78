package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDefinitionsTest {
  static java.util.List<String> names() {
    return ShippedDefinitions.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_shipped_definition_reads_without_findings(String name) {
    var bytes = ShippedDefinitions.bytes(name);

    var reading = DefinitionReader.read(name, bytes);

    assertInstanceOf(Reading.Read.class, reading, reading::toString);
  }
}
