package org.kense.cli.diagram;

import java.util.Optional;
import org.kense.core.law.Phrase;

/** The way from one node to another; what it bears is the ground on which the other begins. */
record Flow(String from, String to, Optional<Phrase> ground) {
  /** The id of the flow itself. */
  String id() {
    return from + "-to-" + to;
  }
}
