package org.kense.cli.diagram;

import java.util.Optional;

/** One step further on the route, and the end that can be met beside it. */
record Row(Node node, Optional<Node.End> aside) {
  static Row of(Node node) {
    return new Row(node, Optional.empty());
  }
}
