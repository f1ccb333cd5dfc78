package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/** Where in its lane a node stands, how wide it is, and how many characters a line of it takes. */
enum Place {
  WHOLE(10, 220, 27),
  CENTRE(60, 120, 15),
  LEFT(10, 120, 14),
  RIGHT(146, 84, 10);

  static final int LANE = 240;
  private final int indent;
  private final int width;
  private final int characters;

  Place(int indent, int width, int characters) {
    this.indent = indent;
    this.width = width;
    this.characters = characters;
  }

  /** How many characters fit below a node, on the way on. */
  int groundCharacters() {
    return this == LEFT ? 17 : 31;
  }

  static Place of(Node node) {
    return switch (node) {
      case Node.Step step -> WHOLE;
      case Node.Choice choice -> choice.canEnd() ? LEFT : WHOLE;
      case Node.Start start -> CENTRE;
      case Node.End end -> CENTRE;
    };
  }

  Box box(Node node, int top, int height) {
    return new Box(node.lane() * LANE + indent, top, width, height);
  }

  List<Letters> words(Node node, Lang reader) {
    return switch (node) {
      case Node.Step step -> step(step, reader);
      case Node.Choice choice -> title(choice.question(), reader);
      case Node.Start start -> title(start.words(), reader);
      case Node.End end -> title(end.words(), reader);
    };
  }

  private List<Letters> step(Node.Step step, Lang reader) {
    String title = step.number() + ". " + step.title().words();
    List<Letters> words = new ArrayList<>(title(title, step.title().lang()));
    step.limit()
        .map(limit -> Letters.of(new Phrase(limit, reader), characters, Letters.Style.LIMIT))
        .ifPresent(words::add);
    return words;
  }

  private List<Letters> title(String words, Lang lang) {
    return List.of(Letters.of(new Phrase(words, lang), characters, Letters.Style.TITLE));
  }
}
