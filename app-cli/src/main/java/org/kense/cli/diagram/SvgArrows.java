package org.kense.cli.diagram;

import java.util.List;

/** Draws the flows: straight down, beside, or around what is passed over. */
record SvgArrows(Xml xml, Grid grid, SvgLetters letters) {
  private static final int TURN = 22;

  void draw(Flow flow, int rows) {
    Figure from = grid.of(flow.from());
    Figure to = grid.of(flow.to());
    if (rows == 0) {
      line(from.box().right(), from.box().middle(), List.of("H", to.box().left()));
      head(to.box().left(), to.box().middle(), "l-7,-4 v8 z");
    } else if (rows == 1) {
      down(flow, from.box(), to.box());
    } else {
      around(flow, from.box(), to.box());
    }
  }

  /** The ground stands on the way, which goes on below it. */
  private void down(Flow flow, Box from, Box to) {
    int y = from.bottom();
    var ground = grid.ground(flow);
    if (ground.isPresent()) {
      line(from.centre(), y, List.of("v", 8));
      y = letters.centred(List.of(ground.get()), from.centre(), y + 8);
    }
    line(from.centre(), y, List.of("V", to.top() - TURN, "H", to.centre(), "V", to.top()));
    head(to.centre(), to.top(), "l-4,-7 h8 z");
  }

  /** Past the left side of what stands between. */
  private void around(Flow flow, Box from, Box to) {
    int side = from.left() - 6;
    grid.ground(flow).ifPresent(it -> letters.flush(it, from.left(), from.bottom()));
    line(from.left(), from.middle(), List.of("H", side, "V", to.top() - TURN, "H", to.centre()));
    line(to.centre(), to.top() - TURN, List.of("V", to.top()));
    head(to.centre(), to.top(), "l-4,-7 h8 z");
  }

  private void line(int x, int y, List<Object> moves) {
    StringBuilder path = new StringBuilder("M" + x + "," + y);
    for (Object move : moves) path.append(' ').append(move);
    xml.empty("path", "d", path, "fill", "none", "stroke", "#333333");
  }

  private void head(int x, int y, String shape) {
    xml.empty("path", "d", "M" + x + "," + y + " " + shape, "fill", "#333333");
  }
}
