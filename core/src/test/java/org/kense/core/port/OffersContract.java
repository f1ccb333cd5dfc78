package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.memory.Samples;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceRef;

/** Whatever keeps offers knows which one is in force. */
public abstract class OffersContract {
  private static final Offer FREE = Samples.offer(Samples.FREE);
  private static final Offer CHARGED = Samples.offer(Samples.CHARGED);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
  private Offers offers;

  protected OffersContract() {}

  protected abstract Offers empty();

  @BeforeEach
  void two_services_are_offered() {
    offers = empty();
    offers.put(FREE);
    offers.put(CHARGED);
  }

  private static Offer with(LocalDate from, String terms) {
    return new Offer(
        FREE.provider(),
        FREE.service(),
        from,
        FREE.hours(),
        terms,
        FREE.fee(),
        FREE.collection(),
        FREE.campaigns());
  }

  @Test
  void an_offer_comes_back_whole() {
    assertEquals(Set.of(FREE, CHARGED), Set.copyOf(offers.on(FREE.from())));
  }

  @Test
  void an_offer_is_in_force_from_its_day_on() {
    var next = with(NEXT_YEAR, "2027-01");

    offers.put(next);

    assertEquals(List.of(), offers.on(FREE.from().minusDays(1)));
    assertEquals(Set.of(FREE, CHARGED), Set.copyOf(offers.on(NEXT_YEAR.minusDays(1))));
    assertEquals(Set.of(next, CHARGED), Set.copyOf(offers.on(NEXT_YEAR)));
  }

  @Test
  void cases_go_on_with_the_newest_offer_of_their_version_that_has_begun_where_it_is_given() {
    var next = with(NEXT_YEAR, "2027-01");
    offers.put(next);

    // Midnight in Bishkek.
    var begins = Instant.parse("2026-12-31T18:00:00Z");
    assertEquals(Optional.of(FREE), begun(FREE.service(), begins.minusSeconds(1)));
    assertEquals(Optional.of(next), begun(FREE.service(), begins));
    assertEquals(Optional.of(CHARGED), begun(CHARGED.service(), begins));
    assertEquals(Optional.empty(), begun(new ServiceRef(FREE.service().code(), 99), begins));
  }

  private Optional<Offer> begun(ServiceRef service, Instant at) {
    return offers.begun(Samples.COLLEGE, service, at);
  }

  @Test
  void an_offer_of_the_same_version_and_day_replaces_the_other() {
    var corrected = with(FREE.from(), "2026-02");

    offers.put(corrected);

    assertEquals(Set.of(corrected, CHARGED), Set.copyOf(offers.on(FREE.from())));
  }
}
