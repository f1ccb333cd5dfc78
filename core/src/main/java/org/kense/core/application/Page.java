package org.kense.core.application;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list, newest cases first.
 *
 * @param next where the list goes on; empty at its end
 */
public record Page(List<Summary> lines, Optional<CaseId> next) {
  public Page {
    lines = List.copyOf(lines);
  }
}
