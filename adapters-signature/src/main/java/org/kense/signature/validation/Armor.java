package org.kense.signature.validation;

import java.util.Base64;
import java.util.Optional;

/** The Base64 that signatures travel in; line breaks between the letters are nothing. */
final class Armor {
  private static final int MOST_LETTERS = 1 << 20;

  private Armor() {}

  /** Empty where it is no Base64, or longer than any honest signature. */
  static Optional<byte[]> bytes(String base64) {
    return base64.length() > MOST_LETTERS
        ? Optional.empty()
        : decoded(base64.replaceAll("[\r\n]", ""));
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
