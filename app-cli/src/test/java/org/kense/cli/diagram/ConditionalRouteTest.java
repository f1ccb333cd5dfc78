package org.kense.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;
import org.kense.persistence.definition.ShippedDefinitions;

/** A stage that only some cases go through. */
class ConditionalRouteTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void a_transcript_that_is_prepared_only_for_a_transfer() throws IOException {
    file = folder.resolve("conditional.yaml");
    var shipped = new String(ShippedDefinitions.bytes("kg.transcript.yaml"), UTF_8);
    Files.writeString(
        file,
        shipped.replace(
            "- stage: prepare", "- stage: prepare\n        when: { purpose: transfer }"));
  }

  @Test
  void the_route_parts_before_it_and_meets_again_after_it() {
    var lines = drawn("mermaid").lines().map(String::strip).toList();

    assertTrue(
        lines.containsAll(
            List.of("n_prepare_if -->|\"yes\"| n_prepare", "n_prepare_if -->|\"no\"| n_decide")),
        lines.toString());
  }

  @Test
  void a_modeller_sees_a_gateway_with_two_ways() {
    var model = Bpmn.readModelFromStream(new ByteArrayInputStream(drawn("bpmn").getBytes(UTF_8)));

    ExclusiveGateway gateway = model.getModelElementById("at-prepare-if");

    assertTrue(gateway.getName().contains("Where the transcript will be shown"), gateway.getName());
    assertEquals(
        List.of("at-prepare yes", "at-decide no"),
        gateway.getOutgoing().stream().map(ConditionalRouteTest::way).toList());
  }

  @Test
  void the_picture_and_the_page_name_the_condition() throws Exception {
    var page = Run.of("service", "show", file.toString(), "--format=html", "--lang=en").out();

    assertNotNull(XmlTree.parse(drawn("svg")));
    assertTrue(page.contains("for transfer to another institution"), page);
    assertTrue(page.contains("only if “Where the transcript will be shown”"), page);
  }

  private static String way(SequenceFlow flow) {
    return flow.getTarget().getId() + " " + flow.getName();
  }

  private String drawn(String format) {
    var run = Run.of("service", "diagram", file.toString(), "--format=" + format, "--lang=en");
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }
}
