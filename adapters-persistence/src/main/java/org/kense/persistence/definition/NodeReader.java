package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Puts a parser's events together to nodes; keeps to plain keys, lists and texts. */
final class NodeReader {
  private static final int DEEPEST = 32;

  private final Iterator<Event> events;

  NodeReader(Iterator<Event> events) {
    this.events = events;
  }

  Node document() {
    events.next();
    if (!(events.next() instanceof DocumentStartEvent)) {
      throw new Unreadable(Mark.START, Cause.NOTHING_THERE);
    }
    var node = node(events.next(), 0);
    events.next();
    var rest = events.next();
    if (rest instanceof DocumentStartEvent) throw unreadable(rest, Cause.SEVERAL_DOCUMENTS);
    return node;
  }

  private Node node(Event event, int depth) {
    if (depth > DEEPEST) throw unreadable(event, Cause.TOO_DEEP);
    if (event instanceof AliasEvent) throw unreadable(event, Cause.ALIAS);
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw unreadable(event, Cause.ALIAS);
    }
    if (event instanceof ScalarEvent scalar) return words(scalar);
    if (event instanceof SequenceStartEvent) return items(event, depth);
    return entries(event, depth);
  }

  private static Node.Words words(ScalarEvent scalar) {
    return new Node.Words(scalar.getValue(), markOf(scalar));
  }

  private Node.Items items(Event start, int depth) {
    List<Node> nodes = new ArrayList<>();
    for (var next = events.next(); goesOn(next, Event.ID.SequenceEnd); next = events.next()) {
      nodes.add(node(next, depth + 1));
    }
    return new Node.Items(nodes, markOf(start));
  }

  private Node.Entries entries(Event start, int depth) {
    if (!(start instanceof MappingStartEvent)) throw unreadable(start, Cause.SYNTAX);
    List<Node.Entry> entries = new ArrayList<>();
    for (var next = events.next(); goesOn(next, Event.ID.MappingEnd); next = events.next()) {
      entries.add(entry(next, depth + 1));
    }
    return new Node.Entries(entries, markOf(start));
  }

  private Node.Entry entry(Event event, int depth) {
    if (!(node(event, depth) instanceof Node.Words key)) throw unreadable(event, Cause.ODD_KEY);
    return new Node.Entry(key.text(), node(events.next(), depth), key.mark());
  }

  private static boolean goesOn(Event event, Event.ID end) {
    return event.getEventId() != end;
  }

  private static Unreadable unreadable(Event event, Cause cause) {
    return new Unreadable(markOf(event), cause);
  }

  private static Mark markOf(Event event) {
    return Mark.of(event.getStartMark());
  }
}
