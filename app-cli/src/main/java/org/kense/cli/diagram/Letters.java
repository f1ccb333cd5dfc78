package org.kense.cli.diagram;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/** Words broken into lines, and how they look. */
record Letters(List<String> lines, Lang lang, Style style) {
  /** How words look. */
  enum Style {
    HEADING,
    REMARK,
    UNIT,
    TITLE,
    LIMIT,
    GROUND;

    /** Attributes of SVG: name, value, name, value. */
    List<Object> attributes() {
      return switch (this) {
        case HEADING -> List.of("font-size", 18, "font-weight", "bold");
        case UNIT -> List.of("font-size", 13, "font-weight", "bold");
        case REMARK, TITLE -> List.of("font-size", 13);
        case LIMIT -> List.of("font-size", 13, "fill", "#1d4f91");
        case GROUND -> List.of("font-size", 12, "font-style", "italic");
      };
    }
  }

  Letters {
    lines = List.copyOf(lines);
  }

  static Letters of(Phrase phrase, int most, Style style) {
    return new Letters(Wrapping.lines(phrase.words(), most), phrase.lang(), style);
  }

  static int count(List<Letters> all) {
    return all.stream().mapToInt(each -> each.lines().size()).sum();
  }
}
