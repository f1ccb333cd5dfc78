package org.kense.cli.diagram;

import java.util.List;

/** A node with its place in the picture and with all that it says, line by line. */
record Figure(Node node, Box box, List<Letters> words) {
  Figure {
    words = List.copyOf(words);
  }
}
