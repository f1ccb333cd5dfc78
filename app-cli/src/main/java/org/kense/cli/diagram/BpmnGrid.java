package org.kense.cli.diagram;

/** Where things stand in a modeller: lanes below each other, the route from left to right. */
final class BpmnGrid {
  static final int LANE = 180;

  /** From the top of a lane to the middle of its nodes. */
  static final int MIDDLE = 75;

  private static final int FIRST = 110;
  private static final int STEP = 290;
  private static final int GAP = 130;
  private static final int TASK_WIDTH = STEP - GAP;
  private static final int TASK_HEIGHT = 90;
  private static final int EVENT = 36;
  private static final int GATEWAY = 50;
  private static final int ASIDE = 70;

  private BpmnGrid() {}

  static int width(Diagram diagram) {
    return FIRST + diagram.rows().size() * STEP;
  }

  static Box box(Diagram diagram, Node node) {
    int x = FIRST + diagram.row(node.id()) * STEP;
    int y = node.lane() * LANE + MIDDLE;
    return switch (node) {
      case Node.Start start -> around(x, y, EVENT, EVENT);
      case Node.Step step -> around(x, y, TASK_WIDTH, TASK_HEIGHT);
      case Node.Choice choice -> around(x, y, GATEWAY, GATEWAY);
      case Node.End end -> around(x, diagram.beside(end) ? y + ASIDE : y, EVENT, EVENT);
    };
  }

  private static Box around(int x, int y, int width, int height) {
    return new Box(x - width / 2, y - height / 2, width, height);
  }

  /** In the middle between a node's column and the one before it. */
  static int before(Box node) {
    return node.centre() - STEP / 2;
  }

  /** Beside the way that leaves a node: to the next row, or past it. */
  static Box label(Box node, int rows) {
    if (rows > 1) return new Box(node.centre() + 5, node.middle() - MIDDLE + 10, 60, 20);
    int left = node.centre() + TASK_WIDTH / 2 + 5;
    return new Box(left, node.middle() - MIDDLE + 5, GAP - 10, MIDDLE - 10);
  }
}
