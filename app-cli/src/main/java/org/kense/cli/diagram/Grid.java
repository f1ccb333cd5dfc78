package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where everything stands: lanes beside each other, rows below each other. */
final class Grid {
  static final int LINE = 17;
  private static final int ARROW = 40;

  private final Diagram diagram;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Letters> grounds = new HashMap<>();
  private int y;

  Grid(Diagram diagram, int top) {
    this.diagram = diagram;
    y = top;
    for (Flow flow : diagram.flows()) {
      flow.ground()
          .map(words -> Letters.of(words, characters(flow), Letters.Style.GROUND))
          .ifPresent(letters -> grounds.put(flow.id(), letters));
    }
    for (Row row : diagram.rows()) place(row);
  }

  private int characters(Flow flow) {
    return Place.of(diagram.node(flow.from())).groundCharacters();
  }

  /** Every node is as high as its row, so that arrows leave a row at one height. */
  private void place(Row row) {
    List<Figure> beside = new ArrayList<>();
    beside.add(figure(row.node(), Place.of(row.node())));
    row.aside().map(end -> figure(end, Place.RIGHT)).ifPresent(beside::add);
    int lines = beside.stream().mapToInt(each -> Letters.count(each.words())).max().orElse(0);
    for (Figure figure : beside) {
      Box box = figure.box();
      figures.put(
          figure.node().id(),
          new Figure(
              figure.node(),
              new Box(box.left(), y, box.width(), LINE * (lines + 1)),
              figure.words()));
    }
    y += LINE * (lines + 1) + ARROW + LINE * groundLines(row.node());
  }

  private Figure figure(Node node, Place place) {
    return new Figure(node, place.box(node, y, 0), place.words(node, diagram.lang()));
  }

  private int groundLines(Node node) {
    return diagram.flows().stream()
        .filter(flow -> flow.from().equals(node.id()))
        .flatMap(flow -> ground(flow).stream())
        .mapToInt(letters -> letters.lines().size())
        .max()
        .orElse(0);
  }

  List<Figure> figures() {
    return diagram.nodes().stream().map(node -> of(node.id())).toList();
  }

  Figure of(String node) {
    return Objects.requireNonNull(figures.get(node), node);
  }

  Optional<Letters> ground(Flow flow) {
    return Optional.ofNullable(grounds.get(flow.id()));
  }

  /** Where the last row, and the room for the arrow that it has not, ends. */
  int bottom() {
    return y - ARROW / 2;
  }
}
