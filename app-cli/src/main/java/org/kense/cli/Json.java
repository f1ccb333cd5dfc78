package org.kense.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON on one line, without a library: short commands live too briefly for one. */
public final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** An object whose members stand in the order in which they are put. */
  public static Map<String, Object> object() {
    return new LinkedHashMap<>();
  }

  /**
   * The text of a value.
   *
   * @param value maps, lists, numbers and booleans as such; an empty Optional is null, and all else
   *     its own text
   */
  public static String write(Object value) {
    Json json = new Json();
    json.add(value);
    return json.text.toString();
  }

  private void add(Object value) {
    switch (value) {
      case Map<?, ?> map -> object(map);
      case List<?> list -> array(list);
      case Optional<?> maybe when maybe.isEmpty() -> text.append("null");
      case Optional<?> maybe -> add(maybe.get());
      case Number number -> text.append(number);
      case Boolean flag -> text.append(flag);
      default -> string(value.toString());
    }
  }

  private void object(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> member : map.entrySet()) {
      text.append(before);
      string(member.getKey().toString());
      text.append(':');
      add(member.getValue());
      before = ',';
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list) {
    char before = '[';
    for (Object item : list) {
      text.append(before);
      add(item);
      before = ',';
    }
    text.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) character(value.charAt(i));
    text.append('"');
  }

  private void character(char character) {
    if (character == '"' || character == '\\') {
      text.append('\\').append(character);
    } else if (character < ' ') {
      text.append("\\u00").append(Character.forDigit(character >> 4, 16));
      text.append(Character.forDigit(character & 15, 16));
    } else {
      text.append(character);
    }
  }
}
