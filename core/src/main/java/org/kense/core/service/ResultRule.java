package org.kense.core.service;

import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * What the service yields.
 *
 * @param text what the document says; {@code {field}} stands for an answer or a stage's record
 */
public record ResultRule(Kind kind, Text title, Text text, Basis basis) {
  /** In what form the result comes. */
  public enum Kind {
    ELECTRONIC_DOCUMENT,
    PAPER,
    DATA
  }
}
