package org.kense.core.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kense.core.form.Sha256;

/**
 * Something in the one form that is signed.
 *
 * <p>Each part is preceded by its length in bytes, so that no two contents share a form.
 */
public record CanonicalText(String text) {
  static CanonicalText of(List<String> parts) {
    return new CanonicalText(parts.stream().map(CanonicalText::part).collect(Collectors.joining()));
  }

  private static String part(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + "\n";
  }

  /** In UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public Sha256 digest() {
    return Sha256.of(bytes());
  }
}
