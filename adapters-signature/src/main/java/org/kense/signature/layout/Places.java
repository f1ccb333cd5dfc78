package org.kense.signature.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The places of a layout: every one has to be there, or something would be missing on paper. */
final class Places {
  private static final List<String> WANTED =
      List.of(
          "name",
          "subject",
          "foot-number",
          "issuer",
          "title",
          "numbered",
          "number",
          "date",
          "rows",
          "row",
          "paragraph",
          "imprint",
          "link",
          "address",
          "square",
          "symbol");

  /** What is filled by its parts, and not with words only. */
  private static final Map<String, Predicate<Template>> BUILT =
      Map.of(
          "row", template -> Template.children(template.at("row")).size() == 2,
          "square", template -> template.at("square").getTagName().equals("img"),
          "symbol", template -> Template.picture(template.at("symbol")).isPresent());

  private final Set<String> found = new HashSet<>();

  /** Whether a place was not there before. */
  boolean first(String id) {
    return found.add(id);
  }

  Stream<String> missing() {
    return WANTED.stream().filter(id -> !found.contains(id));
  }

  Stream<String> wrong(Template template) {
    return BUILT.entrySet().stream()
        .filter(built -> !built.getValue().test(template))
        .map(Map.Entry::getKey)
        .sorted();
  }
}
