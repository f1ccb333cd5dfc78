package org.kense.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.service.Stage;

/** A modeller's own reader opens the files; it holds them against the schema first. */
class BpmnFileTest {
  private static final String ROUTES = "org.kense.cli.diagram.ShippedRoute#all";

  @ParameterizedTest
  @MethodSource(ROUTES)
  void every_stage_is_a_task_in_the_lane_of_its_unit(ShippedRoute route) {
    var model = read(route);

    var tasks = model.getModelElementsByType(Task.class);

    assertEquals(route.titles().size(), tasks.size());
    for (Stage stage : route.channel().route().stages()) {
      var id = "at-" + stage.code();
      assertEquals(
          1, model.getModelElementsByType(Lane.class).stream().filter(it -> holds(it, id)).count());
    }
    assertEquals(
        route.channel().route().units().size(), model.getModelElementsByType(Lane.class).size());
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void the_result_of_each_stage_is_on_the_way_to_the_next(ShippedRoute route) {
    var model = read(route);

    // What a question of a condition is answered with is no result.
    var grounds =
        model.getModelElementsByType(SequenceFlow.class).stream()
            .filter(flow -> !flow.getSource().getId().endsWith("-if"))
            .map(SequenceFlow::getName);

    var named = grounds.filter(it -> it != null).map(it -> it.replaceFirst(" \\[..]$", ""));
    assertEquals(route.results(), named.toList());
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void every_limit_is_a_note_at_its_task(ShippedRoute route) {
    var model = read(route);

    var notes = model.getModelElementsByType(TextAnnotation.class);

    var limited = route.channel().route().stages().stream().filter(it -> it.limit().isPresent());
    assertEquals(limited.count(), notes.size());
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void a_case_begins_once_and_every_way_leads_to_an_end(ShippedRoute route) {
    var model = read(route);

    var starts = model.getModelElementsByType(StartEvent.class);
    var stuck =
        model.getModelElementsByType(FlowNode.class).stream()
            .filter(it -> it.getOutgoing().isEmpty() && !(it instanceof EndEvent));

    assertEquals(1, starts.size());
    assertEquals(List.of(), stuck.map(FlowNode::getId).toList());
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void every_node_has_its_shape_within_its_lane_and_every_flow_its_edge(ShippedRoute route) {
    var model = read(route);
    var shapes =
        model.getModelElementsByType(BpmnShape.class).stream()
            .collect(Collectors.toMap(it -> it.getBpmnElement().getId(), BpmnShape::getBounds));
    var edges =
        model.getModelElementsByType(BpmnEdge.class).stream()
            .map(it -> it.getBpmnElement().getId())
            .collect(Collectors.toSet());

    for (Lane lane : model.getModelElementsByType(Lane.class)) {
      for (FlowNode node : lane.getFlowNodeRefs()) {
        assertTrue(within(shapes.get(node.getId()), shapes.get(lane.getId())), node.getId());
      }
    }
    for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
      assertTrue(edges.contains(flow.getId()), flow.getId());
    }
  }

  private static boolean within(Bounds small, Bounds large) {
    return small.getX() >= large.getX()
        && small.getY() >= large.getY()
        && small.getX() + small.getWidth() <= large.getX() + large.getWidth()
        && small.getY() + small.getHeight() <= large.getY() + large.getHeight();
  }

  private static boolean holds(Lane lane, String id) {
    return lane.getFlowNodeRefs().stream().anyMatch(node -> node.getId().equals(id));
  }

  private static BpmnModelInstance read(ShippedRoute route) {
    return read(route.drawn("bpmn"));
  }

  private static BpmnModelInstance read(String drawn) {
    var model = Bpmn.readModelFromStream(new ByteArrayInputStream(drawn.getBytes(UTF_8)));
    Bpmn.validateModel(model);
    return model;
  }
}
