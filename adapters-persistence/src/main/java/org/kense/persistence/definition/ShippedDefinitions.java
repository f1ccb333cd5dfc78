package org.kense.persistence.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The definitions that ship with the product, as their exact bytes. */
public final class ShippedDefinitions {
  private static final List<String> NAMES =
      List.of(
          "ru.certificate-of-study.yaml",
          "ru.certificate-of-period-of-study.yaml",
          "ru.call-up-certificate.yaml",
          "ru.college-admission.yaml",
          "kg.transcript.yaml",
          "kg.certificate-of-study.yaml",
          "kz.duplicate.yaml",
          "kz.education-data-correction.yaml",
          "kz.school-enrolment.yaml");

  private ShippedDefinitions() {}

  /** Their files' names. */
  public static List<String> names() {
    return NAMES;
  }

  /** The exact bytes of one of them. */
  public static byte[] bytes(String name) {
    try (var in = ShippedDefinitions.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
