package org.kense.signature.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A policy as properties; every key that is none of a policy's is a mistake. */
final class PolicyFile {
  private final Properties properties;

  private PolicyFile(Properties properties) {
    this.properties = properties;
  }

  static Policy shipped() {
    var file = PolicyFile.class.getResourceAsStream("policy.properties");
    try (var text = new InputStreamReader(Objects.requireNonNull(file), UTF_8)) {
      return read(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Policy read(Reader text) throws IOException {
    var properties = new Properties();
    properties.load(text);
    return new PolicyFile(properties).policy();
  }

  private Policy policy() {
    var policy =
        new Policy(
            new Algorithms(
                all("digest.", Algorithm::read),
                all("signature.", Algorithm::read),
                new KeyLengths(all("key.", KeyLengths.Range::read))),
            new Purposes(
                set("purpose.signing"),
                set("purpose.role"),
                set("purpose.authentication"),
                set("certificate-policy.authentication")),
            read("revocation.freshness", Duration::parse),
            read("clock.tolerance", Duration::parse));
    if (!properties.isEmpty()) throw mistake(properties.stringPropertyNames().iterator().next());
    return policy;
  }

  private <T> Map<String, T> all(String prefix, Function<String, T> reading) {
    return properties.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(
            Collectors.toMap(key -> key.substring(prefix.length()), key -> read(key, reading)));
  }

  private Set<String> set(String key) {
    return read(key, value -> Set.of(value.strip().split("\\s+", -1)));
  }

  /** Takes the key out, so that what stays behind is nobody's. */
  private <T> T read(String key, Function<String, T> reading) {
    var value = properties.remove(key);
    if (!(value instanceof String text)) throw mistake(key);
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException broken) {
      throw new IllegalArgumentException("policy, " + key + ": " + broken.getMessage(), broken);
    }
  }

  private static IllegalArgumentException mistake(String key) {
    return new IllegalArgumentException("policy, " + key + ": missing, or not a key of a policy");
  }
}
