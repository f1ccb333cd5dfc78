package org.kense.signature.pdf.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The bytes of a file, and what was read of them already. */
final class Source {
  private final byte[] bytes;
  private final Budget budget = new Budget();
  private final Map<Integer, Placed> read = new HashMap<>();
  private final Map<Integer, Container> containers = new HashMap<>();

  Source(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  Budget budget() {
    return budget;
  }

  Lexer lexer(int at) {
    return new Lexer(bytes, at, bytes.length);
  }

  Placed placed(int at, Placed.Lengths lengths) {
    var known = Optional.ofNullable(read.get(at));
    if (known.isPresent()) return known.get();
    var placed = Placed.read(lexer(at), budget, lengths);
    read.put(at, placed);
    return placed;
  }

  Container container(int at, Item.Bytes stream) {
    var known = Optional.ofNullable(containers.get(at));
    if (known.isPresent()) return known.get();
    var container = Container.of(stream, budget);
    containers.put(at, container);
    return container;
  }
}
