package org.kense.http.words;

import org.kense.core.service.Money;

/** An amount, as a decimal number in text, and its currency. */
public record MoneyJson(String amount, String currency) {
  public static MoneyJson of(Money money) {
    return new MoneyJson(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }
}
