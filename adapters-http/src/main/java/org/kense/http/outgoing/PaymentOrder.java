package org.kense.http.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Currency;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.service.Money;
import org.kense.http.sealing.Hmac;

/** What is to be paid for which case. */
record PaymentOrder(CaseId id, Money fee) {
  private static final int SEAL = 32;

  /** The order as a name that only the holder of the secret can give. */
  String name(String secret) {
    var plain = id + " " + fee.minor() + " " + fee.currency().getCurrencyCode();
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.UTF_8))
        + "."
        + seal(secret, plain);
  }

  static Optional<PaymentOrder> read(String name, String secret) {
    try {
      var parts = name.split("\\.", 2);
      var plain = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
      return parts.length == 2 && Hmac.same(seal(secret, plain), parts[1])
          ? Optional.of(of(plain.split(" ", 3)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static PaymentOrder of(String[] parts) {
    return new PaymentOrder(
        CaseId.read(parts[0]).orElseThrow(),
        new Money(Long.parseLong(parts[1]), Currency.getInstance(parts[2])));
  }

  /** The same receipt however often it is paid. */
  String receipt(String secret) {
    return "SIM-" + Hmac.hex(secret, "receipt " + name(secret)).substring(0, 16);
  }

  private static String seal(String secret, String plain) {
    return Hmac.hex(secret, "order " + plain).substring(0, SEAL);
  }
}
