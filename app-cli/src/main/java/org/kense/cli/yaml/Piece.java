package org.kense.cli.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/**
 * A part of a file, asked for its keys by name.
 *
 * @param place where it stands, for complaints
 */
public record Piece(String place, Map<?, ?> keys) {
  public static Piece of(String place, Object value) {
    if (value instanceof Map<?, ?> keys) return new Piece(place, keys);
    throw Complaint.usage(Say.BAD_FILE, place);
  }

  /** Complains of keys that nobody will ask for: a misspelt one would be overlooked. */
  public Piece only(Set<String> known) {
    Set<Object> unknown = new LinkedHashSet<>(keys.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) throw Complaint.usage(Say.BAD_FILE, place + ": " + unknown);
    return this;
  }

  public boolean has(String key) {
    return keys.containsKey(key);
  }

  public String text(String key) {
    Object value = keys.get(key);
    if (value == null || value instanceof Map || value instanceof List) {
      throw Complaint.usage(Say.BAD_FILE, place + ": " + key);
    }
    return value.toString();
  }

  public String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  public Piece piece(String key) {
    return of(place + ": " + key, Objects.requireNonNullElse(keys.get(key), ""));
  }

  /** The pieces of a list; none where the key is missing. */
  public List<Piece> pieces(String key) {
    return list(key).stream().map(item -> of(place + ": " + key, item)).toList();
  }

  public List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  /** Names and values, all as text; none where the key is missing. */
  public Map<String, String> map(String key) {
    Map<String, String> values = new LinkedHashMap<>();
    if (has(key)) piece(key).keys.forEach((k, v) -> values.put(k.toString(), v.toString()));
    return values;
  }

  private List<Object> list(String key) {
    if (!has(key)) return List.of();
    if (keys.get(key) instanceof List<?> list) return List.copyOf(list);
    throw Complaint.usage(Say.BAD_FILE, place + ": " + key);
  }
}
