package org.kense.cli.page;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Phrase;

/** One place of a table: phrases below each other, and what they rest on. */
record Cell(List<Phrase> words, Optional<Source> source) {
  Cell {
    words = List.copyOf(words);
  }
}
