package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read, the answer is a service or findings, never an exception. Seeds are fixed. */
class FuzzTest {
  static List<String> names() {
    return ShippedDefinitions.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_file_cut_short_anywhere_has_findings(String name) {
    var bytes = ShippedDefinitions.bytes(name);
    // A cut within the last text leaves a shorter text, which is one all the same.
    int lastText = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(": |");

    IntStream.iterate(0, it -> it < lastText, it -> it + 23)
        .forEach(length -> assertFound(Arrays.copyOf(bytes, length)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_file_without_one_of_its_lines_is_read_or_has_findings(String name) {
    var lines = new String(ShippedDefinitions.bytes(name), StandardCharsets.UTF_8).lines().toList();

    for (int line = 1; line <= lines.size(); line++) {
      var bytes = new SampleFile(lines).with(line, "").bytes();
      assertDoesNotThrow(() -> DefinitionReader.read(name, bytes), "without line " + line);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_file_with_some_bytes_changed_is_read_or_has_findings(String name) {
    var random = new Random(7);

    for (int round = 0; round < 500; round++) {
      var bytes = ShippedDefinitions.bytes(name);
      for (int change = 0; change < 3; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
      }
      assertDoesNotThrow(() -> said(DefinitionReader.read(name, bytes)));
    }
  }

  @Test
  void an_institution_with_some_bytes_changed_is_read_or_has_findings() {
    var random = new Random(17);
    var services = ShippedServices.all();

    for (int round = 0; round < 500; round++) {
      var bytes = SampleFile.named("institution.yaml").bytes();
      bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
      assertDoesNotThrow(() -> said(InstitutionReader.read("fuzz.yaml", bytes, services)));
    }
  }

  @Test
  void random_bytes_have_findings() {
    var random = new Random(11);

    for (int round = 0; round < 500; round++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      assertFound(bytes);
    }
  }

  @Test
  void random_punctuation_has_findings() {
    var random = new Random(13);
    var letters = "{}[]:,-?&*!|>'\"%@`#\n a1".getBytes(StandardCharsets.UTF_8);

    for (int round = 0; round < 3000; round++) {
      var bytes = new byte[random.nextInt(40)];
      for (int at = 0; at < bytes.length; at++) bytes[at] = letters[random.nextInt(letters.length)];
      assertFound(bytes);
    }
  }

  private static void assertFound(byte[] bytes) {
    var reading = DefinitionReader.read("fuzz.yaml", bytes);

    assertFalse(assertInstanceOf(Reading.Wrong.class, reading).findings().isEmpty());
    said(reading);
  }

  /** Every finding can be said. */
  private static void said(Reading<?> reading) {
    if (reading instanceof Reading.Wrong<?> wrong) {
      wrong.findings().forEach(it -> List.of(it.what(), it.remedy()));
    }
  }
}
