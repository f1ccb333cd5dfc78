package org.kense.cli.diagram;

import java.util.Locale;

/** In what form a diagram comes. */
public enum Format {
  SVG,
  MERMAID,
  BPMN;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
