package org.kense.core.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A definition's text, with what a case says in the places of its {@code {names}}. */
final class Blanks {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private Blanks() {}

  /** Its lines but the blank ones; a place that nothing was entered for stays empty. */
  static List<String> filled(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
