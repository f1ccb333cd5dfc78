package org.kense.signature.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kense.core.form.Sha256;
import org.kense.core.port.Documents;

/**
 * Names and values that prove a signature, as JSON in the one form of RFC 8785.
 *
 * @param members the values by name, each as JSON already
 */
public record Evidence(SortedMap<String, String> members) {
  public Evidence {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /** Evidence of one kind that says nothing more yet. */
  public static Evidence of(String kind) {
    return new Evidence(new TreeMap<>()).with("kind", kind);
  }

  public Evidence with(String name, Object value) {
    return and(name, quoted(value.toString()));
  }

  public Evidence with(String name, List<?> values) {
    return and(
        name,
        values.stream()
            .map(value -> quoted(value.toString()))
            .collect(Collectors.joining(",", "[", "]")));
  }

  /** Stores this evidence and says where it lies. */
  public Sha256 keep(Documents documents) {
    var bytes = json().getBytes(StandardCharsets.UTF_8);
    return documents.store(new ByteArrayInputStream(bytes)).content();
  }

  String json() {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Evidence and(String name, String json) {
    var more = new TreeMap<>(members);
    more.put(name, json);
    return new Evidence(more);
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(Evidence::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> unit < ' ' ? "\\u00" + hex(unit) : Character.toString((char) unit);
    };
  }

  private static String hex(int unit) {
    return "" + Character.forDigit(unit >> 4, 16) + Character.forDigit(unit & 15, 16);
  }
}
