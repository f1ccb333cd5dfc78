package org.kense.cli.diagram;

import java.util.List;
import java.util.Locale;

/** Draws lanes and nodes. */
record SvgShapes(Xml xml, SvgLetters letters) {
  private static final String LINE = "#333333";
  private static final String LIGHT = "#c4c9d1";

  /** A unit's lane, under its name. */
  void lane(Letters unit, Box box, boolean tinted) {
    rect(box, 0, tinted ? "#f4f6f9" : "#ffffff", LIGHT);
    letters.centred(List.of(unit), box.centre(), box.top() + 6);
  }

  void node(Figure figure) {
    Box box = figure.box();
    switch (figure.node()) {
      case Node.Start start -> rect(box, 16, "#e6f2e6", LINE);
      case Node.Step step -> rect(box, 4, "#ffffff", LINE);
      case Node.Choice choice -> hexagon(box);
      case Node.End end -> rect(box, 16, "#ececec", LINE);
    }
    int lines = Letters.count(figure.words()) * Grid.LINE;
    letters.centred(figure.words(), box.centre(), box.middle() - lines / 2);
  }

  private void rect(Box box, int round, String fill, String stroke) {
    xml.open("rect", "x", box.left(), "y", box.top(), "width", box.width(), "height", box.height());
    xml.with("rx", round, "fill", fill, "stroke", stroke).close();
  }

  private void hexagon(Box box) {
    String path =
        String.format(
            Locale.ROOT,
            "M%d,%d L%d,%d H%d L%d,%d L%d,%d H%d z",
            box.left(),
            box.middle(),
            box.left() + 10,
            box.top(),
            box.right() - 10,
            box.right(),
            box.middle(),
            box.right() - 10,
            box.bottom(),
            box.left() + 10);
    xml.empty("path", "d", path, "fill", "#fff8e1", "stroke", LINE);
  }
}
