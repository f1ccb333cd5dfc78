package org.kense.core.service;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in the smallest unit of its currency: 15000 KGS is 150 som. */
public record Money(long minor, Currency currency) {
  public Money {
    if (minor <= 0) {
      throw new IllegalArgumentException("not an amount to pay: " + minor);
    }
  }

  /** The amount in whole units, with the currency's decimals. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
  }

  @Override
  public String toString() {
    return amount().toPlainString() + " " + currency;
  }
}
