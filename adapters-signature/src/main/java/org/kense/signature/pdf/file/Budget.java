package org.kense.signature.pdf.file;

/** How much of a file may be read; no honest one comes near. */
final class Budget {
  private static final long MOST_VALUES = 4_000_000;
  private static final long MOST_INFLATED = 96L << 20;

  private long values;
  private long inflated;

  void spend(long more) {
    values += more;
    if (values > MOST_VALUES) throw new MalformedPdf("too many values");
  }

  void inflate(long more) {
    inflated += more;
    if (inflated > MOST_INFLATED) throw new MalformedPdf("inflates too far");
  }
}
