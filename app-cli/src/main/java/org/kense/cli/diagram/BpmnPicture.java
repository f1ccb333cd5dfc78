package org.kense.cli.diagram;

/** How modellers draw the process: shapes for lanes and nodes, edges for flows and notes. */
record BpmnPicture(Diagram diagram, Xml xml) {
  private static final int HEAD = 30;

  void write() {
    xml.open("bpmndi:BPMNDiagram", "id", "picture");
    xml.open("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", "collaboration");
    lanes();
    for (Node node : diagram.nodes()) shape(BpmnFile.id(node.id()), BpmnGrid.box(diagram, node));
    for (Node node : diagram.nodes()) {
      if (node instanceof Node.Step step && step.limit().isPresent()) limit(step);
    }
    for (Flow flow : diagram.flows()) edge(flow);
    xml.close().close();
  }

  private void lanes() {
    int width = BpmnGrid.width(diagram);
    int height = diagram.lanes().size() * BpmnGrid.LANE;
    lying("participant", new Box(0, 0, width, height));
    for (int lane = 0; lane < diagram.lanes().size(); lane++) {
      Box box = new Box(HEAD, lane * BpmnGrid.LANE, width - HEAD, BpmnGrid.LANE);
      lying("lane-" + lane, box);
    }
  }

  private void lying(String element, Box box) {
    xml.open("bpmndi:BPMNShape", "id", element + "-shape", "bpmnElement", element);
    xml.with("isHorizontal", "true");
    bounds(box);
    xml.close();
  }

  private void shape(String element, Box box) {
    xml.open("bpmndi:BPMNShape", "id", element + "-shape", "bpmnElement", element);
    bounds(box);
    xml.close();
  }

  private void limit(Node.Step step) {
    Box task = BpmnGrid.box(diagram, step);
    Box note = new Box(task.left(), task.bottom() + 10, task.width(), 40);
    String id = BpmnFile.id(step.id()) + "-limit";
    shape(id, note);
    xml.open("bpmndi:BPMNEdge", "id", id + "-edge", "bpmnElement", id + "-of");
    point(task.centre(), task.bottom());
    point(note.centre(), note.top());
    xml.close();
  }

  private void edge(Flow flow) {
    String id = BpmnFile.id(flow.id());
    Box from = BpmnGrid.box(diagram, diagram.node(flow.from()));
    Box to = BpmnGrid.box(diagram, diagram.node(flow.to()));
    xml.open("bpmndi:BPMNEdge", "id", id + "-edge", "bpmnElement", id);
    switch (diagram.rows(flow)) {
      case 0 -> down(from, to);
      case 1 -> across(from, to);
      default -> around(from, to);
    }
    if (flow.ground().isPresent()) label(BpmnGrid.label(from, diagram.rows(flow)));
    xml.close();
  }

  private void down(Box from, Box to) {
    point(from.centre(), from.bottom());
    point(to.centre(), to.top());
  }

  private void across(Box from, Box to) {
    int turn = BpmnGrid.before(to);
    point(from.right(), from.middle());
    point(turn, from.middle());
    point(turn, to.middle());
    point(to.left(), to.middle());
  }

  /** Above what stands between. */
  private void around(Box from, Box to) {
    int turn = BpmnGrid.before(to);
    int above = from.middle() - BpmnGrid.MIDDLE + 8;
    point(from.centre(), from.top());
    point(from.centre(), above);
    point(turn, above);
    point(turn, to.middle());
    point(to.left(), to.middle());
  }

  private void label(Box box) {
    xml.open("bpmndi:BPMNLabel");
    bounds(box);
    xml.close();
  }

  private void bounds(Box box) {
    xml.open("dc:Bounds", "x", box.left(), "y", box.top());
    xml.with("width", box.width(), "height", box.height()).close();
  }

  private void point(int x, int y) {
    xml.empty("di:waypoint", "x", x, "y", y);
  }
}
