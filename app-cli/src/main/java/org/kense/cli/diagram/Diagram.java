package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/**
 * A route, ready to be drawn in any format.
 *
 * @param code what its ids begin with, so that several pictures can stand on one page
 * @param remarks the channel, the limit of the whole case, and what an arrow says
 * @param lanes the names of the units, in the order in which they come into play
 */
record Diagram(
    String code, Lang lang, Phrase title, List<String> remarks, List<String> lanes, Path path) {
  Diagram {
    remarks = List.copyOf(remarks);
    lanes = List.copyOf(lanes);
  }

  /** The nodes, row by row, and the flows between them. */
  record Path(List<Row> rows, List<Flow> flows) {
    Path {
      rows = List.copyOf(rows);
      flows = List.copyOf(flows);
    }
  }

  List<Row> rows() {
    return path.rows();
  }

  List<Flow> flows() {
    return path.flows();
  }

  List<Node> nodes() {
    return rows().stream()
        .flatMap(row -> Stream.concat(Stream.of(row.node()), row.aside().stream()))
        .toList();
  }

  List<Node> in(int lane) {
    return nodes().stream().filter(node -> node.lane() == lane).toList();
  }

  /** How many rows a flow goes on. */
  int rows(Flow flow) {
    return row(flow.to()) - row(flow.from());
  }

  Node node(String id) {
    return nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }

  /** Whether this end stands beside the way, not at its end. */
  boolean beside(Node.End end) {
    return rows().stream().anyMatch(row -> row.aside().filter(end::equals).isPresent());
  }

  int row(String id) {
    for (int i = 0; i < rows().size(); i++) {
      Row row = rows().get(i);
      if (row.node().id().equals(id)) return i;
      if (row.aside().filter(end -> end.id().equals(id)).isPresent()) return i;
    }
    throw new IllegalArgumentException("no such node: " + id);
  }

  /** The same for those who cannot see it: remarks, and the steps with unit and limit. */
  String inWords() {
    List<String> sentences = new ArrayList<>(remarks);
    for (Node node : nodes()) {
      if (node instanceof Node.Step step) sentences.add(inWords(step));
    }
    return sentences.stream()
        .map(it -> it.endsWith(".") ? it : it + ".")
        .collect(Collectors.joining(" "));
  }

  private String inWords(Node.Step step) {
    List<String> parts = new ArrayList<>();
    parts.add(step.number() + ". " + step.title().words());
    parts.add(lanes.get(step.lane()));
    step.limit().ifPresent(parts::add);
    return String.join(" – ", parts);
  }
}
