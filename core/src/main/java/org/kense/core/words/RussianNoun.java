package org.kense.core.words;

/** A Russian noun phrase that is counted: 1 день, 2 дня, 5 дней, and "до 1 дня". */
record RussianNoun(String one, String few, String many, String ofOne) {
  private static final int TENS = 10;
  private static final int HUNDREDS = 100;

  /** The form after a number. */
  String after(long count) {
    if (endsInOne(count)) return one;
    long last = count % TENS;
    boolean teen = count % HUNDREDS / TENS == 1;
    return !teen && last >= 2 && last <= 4 ? few : many;
  }

  /** The form in the genitive: up to so many. */
  String upTo(long count) {
    return endsInOne(count) ? ofOne : many;
  }

  // 1, 21, 101, but not 11.
  private static boolean endsInOne(long count) {
    return count % TENS == 1 && count % HUNDREDS / TENS != 1;
  }
}
