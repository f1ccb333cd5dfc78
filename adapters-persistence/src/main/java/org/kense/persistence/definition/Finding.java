package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.law.Text;

/**
 * Something wrong with a file.
 *
 * @param line from 1 on
 * @param column from 1 on
 * @param details what the sentences name, in the order of their places
 */
public record Finding(String file, int line, int column, Cause cause, List<String> details) {
  public Finding {
    details = List.copyOf(details);
  }

  /** What is wrong, in a plain sentence. */
  public Text what() {
    return FindingWords.of(cause.code() + ".what", details);
  }

  /** How to mend it, in a plain sentence. */
  public Text remedy() {
    return FindingWords.of(cause.code() + ".remedy", details);
  }
}
