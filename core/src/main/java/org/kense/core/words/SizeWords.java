package org.kense.core.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kense.core.law.Lang;

/** The size of a file in megabytes (of 1,048,576 bytes), with one decimal where one is needed. */
public final class SizeWords {
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024L);

  private SizeWords() {}

  /** Rounded up, so that what is too large never looks as if it fitted. */
  static String atLeast(long bytes, Lang lang) {
    return megabytes(bytes, RoundingMode.CEILING, lang);
  }

  /** Rounded down, so that what is promised does fit. */
  public static String atMost(long bytes, Lang lang) {
    return megabytes(bytes, RoundingMode.FLOOR, lang);
  }

  private static String megabytes(long bytes, RoundingMode rounding, Lang lang) {
    BigDecimal size = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, rounding).stripTrailingZeros();
    String number = size.toPlainString();
    return lang == Lang.EN ? number + " MB" : number.replace('.', ',') + " МБ";
  }
}
