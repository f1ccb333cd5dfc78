package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.law.Phrase;

/** A diagram as SVG: no scripts, no styles that reach beyond it, nothing from elsewhere. */
final class SvgPicture {
  private static final String FONTS = "Noto Sans, DejaVu Sans, Arial, sans-serif";
  private static final int EDGE = 10;
  private static final int LEAST = 3 * Place.LANE;

  private final Diagram diagram;
  private final Xml xml = new Xml();
  private final SvgLetters letters;
  private final int width;

  SvgPicture(Diagram diagram) {
    this.diagram = diagram;
    letters = new SvgLetters(xml, diagram.lang());
    width = Math.max(LEAST, diagram.lanes().size() * Place.LANE);
  }

  String text() {
    List<Letters> header = header();
    int lanes = EDGE + Letters.count(header) * Grid.LINE + EDGE;
    Grid grid = new Grid(diagram, lanes + EDGE + unitLines() * Grid.LINE + 2 * EDGE);
    open(grid.bottom() + EDGE);
    int y = EDGE;
    for (Letters each : header) y = letters.flush(each, EDGE, y);
    lanes(lanes, grid.bottom() - lanes);
    SvgShapes shapes = new SvgShapes(xml, letters);
    for (Figure figure : grid.figures()) shapes.node(figure);
    SvgArrows arrows = new SvgArrows(xml, grid, letters);
    for (Flow flow : diagram.flows()) arrows.draw(flow, diagram.rows(flow));
    return xml.close().end();
  }

  private void open(int height) {
    String name = diagram.code() + "-title";
    String said = diagram.code() + "-description";
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "img",
        "xml:lang",
        diagram.lang().tag(),
        "aria-labelledby",
        name + " " + said,
        "font-family",
        FONTS,
        "fill",
        "#1a1a1a");
    xml.leaf("title", diagram.title().words(), "id", name);
    xml.leaf("desc", diagram.inWords(), "id", said);
    xml.empty("rect", "width", width, "height", height, "fill", "#ffffff");
  }

  private List<Letters> header() {
    var lines = new ArrayList<Letters>();
    int characters = width / 9;
    lines.add(Letters.of(diagram.title(), characters, Letters.Style.HEADING));
    for (String remark : diagram.remarks()) {
      lines.add(Letters.of(new Phrase(remark, diagram.lang()), characters, Letters.Style.REMARK));
    }
    return lines;
  }

  private void lanes(int top, int height) {
    SvgShapes shapes = new SvgShapes(xml, letters);
    for (int lane = 0; lane < diagram.lanes().size(); lane++) {
      Box box = new Box(lane * Place.LANE, top, Place.LANE, height);
      shapes.lane(unit(diagram.lanes().get(lane)), box, lane % 2 == 0);
    }
  }

  private int unitLines() {
    return diagram.lanes().stream().mapToInt(name -> unit(name).lines().size()).max().orElse(0);
  }

  private Letters unit(String name) {
    return Letters.of(new Phrase(name, diagram.lang()), 26, Letters.Style.UNIT);
  }
}
