package org.kense.core.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Money;

/** An amount as people write it: "150 сомов", "99.50 som". */
public final class MoneyWords {
  private MoneyWords() {}

  public static String of(Money money, Lang lang) {
    BigDecimal amount = money.amount();
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    String number = whole ? amount.toBigInteger().toString() : fraction(amount, lang);
    String unit =
        noun(money)
            .map(
                noun ->
                    whole
                        ? CountWords.form(amount.longValue(), noun, lang)
                        : CountWords.ofFraction(noun, lang))
            .orElseGet(() -> money.currency().getCurrencyCode());
    return number + " " + unit;
  }

  private static String fraction(BigDecimal amount, Lang lang) {
    String plain = amount.toPlainString();
    return lang == Lang.EN ? plain : plain.replace('.', ',');
  }

  private static Optional<String> noun(Money money) {
    return switch (money.currency().getCurrencyCode()) {
      case "KGS" -> Optional.of("som");
      case "KZT" -> Optional.of("tenge");
      case "RUB" -> Optional.of("rouble");
      default -> Optional.empty();
    };
  }
}
