package org.kense.http.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Currency;
import org.kense.core.application.CaseId;
import org.kense.core.service.Money;
import org.kense.core.usecase.ConfirmPayment;
import org.kense.http.call.Given;

/** What a provider reports: which case, how much, and its receipt. */
public record PaidJson(
    @JsonProperty(required = true) String application,
    @JsonProperty(required = true) String amount,
    @JsonProperty(required = true) String currency,
    @JsonProperty(required = true) String receipt) {
  public static PaidJson of(CaseId id, Money fee, String receipt) {
    return new PaidJson(
        id.toString(), fee.amount().toPlainString(), fee.currency().getCurrencyCode(), receipt);
  }

  ConfirmPayment.Command toDomain() {
    var money = Given.field("currency", currency, Currency::getInstance);
    return new ConfirmPayment.Command(
        Given.caseId(application),
        Given.field("amount", amount, text -> money(text, money)),
        Given.field("receipt", receipt, PaidJson::receipt));
  }

  private static Money money(String amount, Currency currency) {
    try {
      var minor = new BigDecimal(amount).movePointRight(currency.getDefaultFractionDigits());
      return new Money(minor.longValueExact(), currency);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not an amount of " + currency, e);
    }
  }

  private static String receipt(String receipt) {
    if (receipt.isBlank() || receipt.length() > 100) {
      throw new IllegalArgumentException("not a receipt");
    }
    return receipt;
  }
}
