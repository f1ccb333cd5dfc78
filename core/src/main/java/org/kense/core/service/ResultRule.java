package org.kense.core.service;

import java.util.Optional;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * What the service yields.
 *
 * @param text what the document says; {@code {field}} stands for an answer or a stage's record
 * @param record the record that the data go into, where they go into one
 */
public record ResultRule(
    Kind kind, Text title, Text text, Optional<RecordRule> record, Basis basis) {
  public ResultRule {
    if (record.isPresent() && kind != Kind.DATA) {
      throw new IllegalArgumentException("only data changes a record");
    }
  }

  /** In what form the result comes. */
  public enum Kind {
    ELECTRONIC_DOCUMENT,
    PAPER,
    DATA
  }
}
