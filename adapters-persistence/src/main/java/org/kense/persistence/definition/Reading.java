package org.kense.persistence.definition;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading<T> {
  /** Nothing is wrong with it. */
  record Read<T>(T value) implements Reading<T> {}

  /** All that is wrong with it, in the order of its lines; never empty. */
  record Wrong<T>(List<Finding> findings) implements Reading<T> {
    public Wrong {
      findings = List.copyOf(findings);
    }
  }
}
