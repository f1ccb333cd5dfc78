package org.kense.http.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.service.Money;

class PaymentOrderTest {
  private static final String SECRET = "a secret of the tests";
  private static final PaymentOrder ORDER =
      new PaymentOrder(
          new CaseId(new InstitutionId("college"), new UUID(1, 2)),
          new Money(15_000, Currency.getInstance("KGS")));

  @Test
  void an_order_is_read_from_the_name_that_it_was_given() {
    assertEquals(Optional.of(ORDER), PaymentOrder.read(ORDER.name(SECRET), SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", ".", "a.b", "%%%.x"})
  void a_name_that_was_made_up_is_none(String name) {
    assertEquals(Optional.empty(), PaymentOrder.read(name, SECRET));
  }

  @Test
  void a_smaller_fee_under_the_same_seal_is_none() {
    var cheap = new PaymentOrder(ORDER.id(), new Money(1, ORDER.fee().currency()));
    var seal = ORDER.name(SECRET).split("\\.", 2)[1];

    var forged = cheap.name(SECRET).split("\\.", 2)[0] + "." + seal;

    assertEquals(Optional.empty(), PaymentOrder.read(forged, SECRET));
  }

  @Test
  void another_secret_gives_other_names_and_receipts() {
    assertEquals(Optional.empty(), PaymentOrder.read(ORDER.name("another"), SECRET));
    assertNotEquals(ORDER.receipt("another"), ORDER.receipt(SECRET));
  }
}
