package org.kense.persistence.definition;

import java.util.Optional;

/** A spot in a file; lines and columns count from 1. */
record Mark(int line, int column) {
  static final Mark START = new Mark(1, 1);

  /** The parser's mark, which counts from 0. */
  static Mark of(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
    return mark.map(it -> new Mark(it.getLine() + 1, it.getColumn() + 1)).orElse(START);
  }
}
