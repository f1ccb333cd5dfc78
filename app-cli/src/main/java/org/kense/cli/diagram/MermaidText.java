package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.core.law.Phrase;

/** A diagram as Mermaid's flowchart, a subgraph a unit. */
record MermaidText(Diagram diagram) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart TB");
    lines.add("  accTitle: " + plain(diagram.title().words()));
    lines.add("  accDescr: " + plain(String.join(". ", diagram.remarks())));
    for (int lane = 0; lane < diagram.lanes().size(); lane++) lines.addAll(lane(lane));
    for (Flow flow : diagram.flows()) lines.add(flow(flow));
    return String.join("\n", lines);
  }

  private List<String> lane(int lane) {
    List<String> lines = new ArrayList<>();
    lines.add("  subgraph lane" + lane + "[" + quoted(diagram.lanes().get(lane)) + "]");
    for (Node node : diagram.in(lane)) lines.add("    " + id(node.id()) + shape(node));
    lines.add("  end");
    return lines;
  }

  private String shape(Node node) {
    return switch (node) {
      case Node.Start start -> "([" + quoted(start.words()) + "])";
      case Node.Step step ->
          "[" + quoted(step.number() + ". " + marked(step.title()), step.limit()) + "]";
      case Node.Choice choice -> "{" + quoted(choice.question()) + "}";
      case Node.End end -> "([" + quoted(end.words()) + "])";
    };
  }

  private String flow(Flow flow) {
    String ground = flow.ground().map(words -> "|" + quoted(marked(words)) + "|").orElse("");
    return "  " + id(flow.from()) + " -->" + ground + " " + id(flow.to());
  }

  // A node called "end" would close the subgraph, and a hyphen could begin an arrow.
  private static String id(String id) {
    return "n_" + id.replace('-', '_');
  }

  private String marked(Phrase phrase) {
    return Marking.marked(phrase, diagram.lang());
  }

  private static String quoted(String words) {
    return quoted(words, Optional.empty());
  }

  private static String quoted(String words, Optional<String> below) {
    return "\"" + escaped(words) + below.map(it -> "<br/>" + escaped(it)).orElse("") + "\"";
  }

  /** Everything that is neither letter, digit nor harmless becomes one of Mermaid's entities. */
  private static String escaped(String words) {
    return words
        .codePoints()
        .mapToObj(sign -> harmless(sign) ? Character.toString(sign) : "#" + sign + ";")
        .collect(Collectors.joining());
  }

  private static boolean harmless(int sign) {
    return Character.isLetterOrDigit(sign) || " .,:–-—()/«»№".indexOf(sign) >= 0;
  }

  // Until the end of the line, nothing but a comment's or a statement's end means anything there.
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl};%{}#<>]+", " ");
  }
}
