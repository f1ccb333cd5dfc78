package org.kense.cli.diagram;

import java.util.List;
import org.kense.core.law.Phrase;

/** A diagram as BPMN 2.0: one process, a lane a unit, and the picture as modellers keep it. */
final class BpmnFile {
  private final Diagram diagram;
  private final Xml xml = new Xml().declared();

  BpmnFile(Diagram diagram) {
    this.diagram = diagram;
  }

  String text() {
    xml.open(
        "bpmn:definitions",
        "xmlns:bpmn",
        "http://www.omg.org/spec/BPMN/20100524/MODEL",
        "xmlns:bpmndi",
        "http://www.omg.org/spec/BPMN/20100524/DI",
        "xmlns:dc",
        "http://www.omg.org/spec/DD/20100524/DC",
        "xmlns:di",
        "http://www.omg.org/spec/DD/20100524/DI",
        "id",
        "definitions",
        "targetNamespace",
        "urn:kense:service:" + diagram.code());
    xml.open("bpmn:collaboration", "id", "collaboration");
    xml.empty(
        "bpmn:participant",
        "id",
        "participant",
        "name",
        marked(diagram.title()),
        "processRef",
        "process");
    xml.close();
    process();
    new BpmnPicture(diagram, xml).write();
    return xml.close().end();
  }

  private void process() {
    xml.open("bpmn:process", "id", "process", "name", marked(diagram.title()));
    xml.with("isExecutable", "false");
    xml.leaf("bpmn:documentation", String.join("\n", diagram.remarks()));
    lanes();
    for (Node node : diagram.nodes()) node(node);
    for (Flow flow : diagram.flows()) flow(flow);
    for (Node node : diagram.nodes()) {
      if (node instanceof Node.Step step) step.limit().ifPresent(words -> limit(step, words));
    }
    xml.close();
  }

  private void lanes() {
    xml.open("bpmn:laneSet", "id", "lanes");
    for (int lane = 0; lane < diagram.lanes().size(); lane++) {
      xml.open("bpmn:lane", "id", "lane-" + lane, "name", diagram.lanes().get(lane));
      for (Node node : diagram.in(lane)) xml.leaf("bpmn:flowNodeRef", id(node.id()));
      xml.close();
    }
    xml.close();
  }

  private void node(Node node) {
    xml.open(element(node), "id", id(node.id()), "name", name(node));
    for (Flow flow : to(node)) xml.leaf("bpmn:incoming", id(flow.id()));
    for (Flow flow : from(node)) xml.leaf("bpmn:outgoing", id(flow.id()));
    xml.close();
  }

  private static String element(Node node) {
    return switch (node) {
      case Node.Start start -> "bpmn:startEvent";
      case Node.Step step -> "bpmn:task";
      case Node.Choice choice -> "bpmn:exclusiveGateway";
      case Node.End end -> "bpmn:endEvent";
    };
  }

  private String name(Node node) {
    return switch (node) {
      case Node.Start start -> start.words();
      case Node.Step step -> step.number() + ". " + marked(step.title());
      case Node.Choice choice -> choice.question();
      case Node.End end -> end.words();
    };
  }

  private void flow(Flow flow) {
    xml.open("bpmn:sequenceFlow", "id", id(flow.id()));
    flow.ground().ifPresent(words -> xml.with("name", marked(words)));
    xml.with("sourceRef", id(flow.from()), "targetRef", id(flow.to())).close();
  }

  /** No engine counts working days or knows of days off: the limit is said, not set as a timer. */
  private void limit(Node.Step step, String words) {
    String note = id(step.id()) + "-limit";
    xml.open("bpmn:textAnnotation", "id", note).leaf("bpmn:text", words).close();
    xml.empty(
        "bpmn:association", "id", note + "-of", "sourceRef", id(step.id()), "targetRef", note);
  }

  private List<Flow> to(Node node) {
    return diagram.flows().stream().filter(flow -> flow.to().equals(node.id())).toList();
  }

  private List<Flow> from(Node node) {
    return diagram.flows().stream().filter(flow -> flow.from().equals(node.id())).toList();
  }

  private String marked(Phrase phrase) {
    return Marking.marked(phrase, diagram.lang());
  }

  // A stage can be called "process" or "lanes", too.
  static String id(String id) {
    return "at-" + id;
  }
}
