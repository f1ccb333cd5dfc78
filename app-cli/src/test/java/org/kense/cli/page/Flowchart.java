package org.kense.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A route as Mermaid reads it: blocks in lanes, and the arrow that leads on from each. */
record Flowchart(Map<String, Block> blocks, Map<String, Arrow> arrows) {
  private static final Pattern LANE = Pattern.compile("subgraph \\w+\\[\"(.*)\"\\]");
  private static final Pattern BLOCK =
      Pattern.compile("(n_\\w+)\\[\"(\\d+)\\. .*?(?:<br/>Within: (.*))?\"\\]");
  private static final Pattern ARROW = Pattern.compile("(n_\\w+) -->(?:\\|\"(.*)\"\\|)? (n_\\w+)");

  /**
   * A step.
   *
   * @param handsOn with which result; empty where nothing follows
   */
  record Block(int number, String lane, String duration, String handsOn) {}

  private record Arrow(String result, String to) {}

  static Flowchart of(String drawn) {
    Map<String, Arrow> arrows = new HashMap<>();
    for (Matcher arrow : all(ARROW, drawn)) {
      var result = Optional.ofNullable(arrow.group(2)).orElse("");
      arrows.put(arrow.group(1), new Arrow(result, arrow.group(3)));
    }
    Map<String, Block> blocks = new HashMap<>();
    for (String lane : drawn.split("(?=subgraph )", -1)) {
      for (Matcher name : all(LANE, lane)) blocks.putAll(blocks(name.group(1), lane, arrows));
    }
    return new Flowchart(blocks, arrows);
  }

  private static Map<String, Block> blocks(String name, String lane, Map<String, Arrow> arrows) {
    Map<String, Block> blocks = new HashMap<>();
    for (Matcher it : all(BLOCK, lane)) {
      var on = Objects.requireNonNull(arrows.get(it.group(1)), it.group(1));
      var duration = Optional.ofNullable(it.group(3)).orElse("");
      blocks.put(
          it.group(1), new Block(Integer.parseInt(it.group(2)), name, duration, on.result()));
    }
    return blocks;
  }

  private static List<Matcher> all(Pattern pattern, String text) {
    List<Matcher> found = new ArrayList<>();
    text.lines().map(pattern::matcher).filter(Matcher::find).forEach(found::add);
    return found;
  }

  /** The blocks as the arrows lead from one to the next. */
  List<Block> way() {
    List<Block> way = new ArrayList<>();
    for (var arrow = arrows.get("n_start"); arrow != null; arrow = arrows.get(arrow.to())) {
      Optional.ofNullable(blocks.get(arrow.to())).ifPresent(way::add);
    }
    return way;
  }
}
