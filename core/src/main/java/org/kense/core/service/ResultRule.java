package org.kense.core.service;

import java.util.Locale;
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
    ResultForm form, Text title, Text text, Optional<RecordRule> record, Basis basis) {
  public ResultRule {
    if (record.isPresent() && form.kinds().noneMatch(Kind.DATA::equals)) {
      throw new IllegalArgumentException("only data changes a record");
    }
  }

  /** A form of results. */
  public enum Kind {
    ELECTRONIC_DOCUMENT,
    PAPER,
    DATA;

    /** Such as {@code electronic-document}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
