package org.kense.persistence.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.access.UnitCode;
import org.kense.core.memory.Samples;
import org.kense.core.service.Moment;
import org.kense.core.service.Money;
import org.kense.core.service.Offer;

final class JsonTest {
  private static final Currency SOM = Currency.getInstance("KGS");

  @Test
  void an_offer_comes_back_as_it_was() {
    var offer = Samples.offer(Samples.CHARGED);

    assertEquals(offer, Json.read(Json.text(offer), Offer.class));
  }

  @Test
  void equal_sets_give_equal_bytes() {
    var units = Set.of(new UnitCode("office"), new UnitCode("archive"), new UnitCode("post"));

    assertEquals("[\"archive\",\"office\",\"post\"]", Json.text(units));
  }

  @Test
  void constants_are_written_by_their_codes() {
    assertEquals("supplement-asked", Json.word(Moment.SUPPLEMENT_ASKED));
    assertEquals(Moment.SUPPLEMENT_ASKED, Json.constant("supplement-asked", Moment.class));
  }

  /** RFC 8785 knows no whole numbers beyond 2^53. */
  @Test
  void a_number_that_cannot_be_written_exactly_is_refused() {
    var largest = new Money((1L << 53) - 1, SOM);
    var tooLarge = new Money(1L << 53, SOM);

    assertEquals(largest, Json.read(Json.text(largest), Money.class));
    assertThrows(java.io.UncheckedIOException.class, () -> Json.text(tooLarge));
  }
}
