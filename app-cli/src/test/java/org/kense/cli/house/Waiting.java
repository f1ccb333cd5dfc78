package org.kense.cli.house;

/** A requirement without a test, and what it still waits for. */
record Waiting(String clause, String reason) {
  private static final String GAP = "  ";

  static Waiting of(String line) {
    var gap = line.indexOf(GAP);
    return gap < 0
        ? new Waiting(line, "")
        : new Waiting(line.substring(0, gap), line.substring(gap).strip());
  }
}
