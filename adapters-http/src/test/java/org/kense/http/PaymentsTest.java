package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.http.payment.PaymentCallbacks;

/** The payment provider's word, and who is believed. */
class PaymentsTest {
  private static final String CALLBACK = "/api/v1/payments/callback";
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  private static String paid(String path, String amount, String receipt) {
    return """
    {"application": "%s", "amount": "%s", "currency": "KGS", "receipt": "%s"}
    """
        .formatted(Story.id(path), amount, receipt);
  }

  private Visitor signed(String secret, Instant at, String body) {
    var timestamp = "" + at.getEpochSecond();
    return story
        .stranger
        .anew()
        .with(PaymentCallbacks.TIMESTAMP, timestamp)
        .with(PaymentCallbacks.SIGNATURE, PaymentCallbacks.signature(secret, timestamp, body));
  }

  private Reply report(String body) {
    return signed(House.SECRET, House.MONDAY, body).post(CALLBACK, body);
  }

  @Test
  @Clause("CSC-31.2")
  void a_signed_word_is_taken_and_the_same_word_again_adds_nothing() {
    var path = story.registered("kg.sample-copy");
    var body = paid(path, "150.00", "R-1");

    done(report(body));
    var before = story.events(path);
    done(report(body));

    assertEquals(before, story.events(path));
    assertEquals("paid", story.aida.get(path).at("/payment/state"));
  }

  @Test
  void another_receipt_or_another_amount_is_turned_away() {
    var path = story.registered("kg.sample-copy");

    var little = report(paid(path, "1.50", "R-1"));
    done(report(paid(path, "150.00", "R-1")));
    var second = report(paid(path, "150.00", "R-2"));

    assertEquals("/problems/wrong-amount", little.at("/type"));
    assertEquals("/problems/paid-already", second.at("/type"));
  }

  @Test
  void nobody_is_believed_who_does_not_know_the_secret() {
    var path = story.registered("kg.sample-copy");
    var body = paid(path, "150.00", "R-1");
    var before = story.events(path);

    var guessed = signed("another secret", House.MONDAY, body).post(CALLBACK, body);
    var changed =
        signed(House.SECRET, House.MONDAY, body).post(CALLBACK, body.replace("R-1", "R-2"));
    var unsigned = story.stranger.anew().post(CALLBACK, body);

    for (var reply : new Reply[] {guessed, changed, unsigned}) {
      assertEquals("/problems/wrong-callback", reply.at("/type"), reply::toString);
      assertEquals(401, reply.status());
    }
    assertEquals(before, story.events(path));
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301})
  void an_old_word_and_one_from_the_future_may_be_replays(long seconds) {
    var path = story.registered("kg.sample-copy");
    var body = paid(path, "150.00", "R-1");

    var reply = signed(House.SECRET, House.MONDAY.plusSeconds(seconds), body).post(CALLBACK, body);

    assertEquals("/problems/wrong-callback", reply.at("/type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "150.001", "0", "-1", "1e99"})
  void an_amount_that_is_none_is_named(String amount) {
    var path = story.registered("kg.sample-copy");

    var reply = report(paid(path, amount, "R-1"));

    assertEquals("/problems/wrong-content", reply.at("/type"), reply::toString);
    assertEquals("amount", reply.at("/faults/0/field"));
  }

  @Test
  @Clause("CSC-6.5")
  void the_simulated_provider_has_a_page_to_pay_on() {
    var path = story.registered("kg.sample-copy");
    var url = done(story.aida.get(path + "/payment")).at("/url");
    var browser = story.stranger.with("Accept", "text/html").with("Accept-Language", "ky");

    var page = done(browser.get(url));
    var receipt = done(browser.post(url, ""));

    assertTrue(page.text().contains("<button>Төлөө</button>"), page::text);
    assertTrue(receipt.text().contains("SIM-"), receipt::text);
    assertEquals("paid", story.aida.get(path).at("/payment/state"));
  }

  @Test
  void there_is_nothing_to_pay_for_what_is_free() {
    var path = story.registered("kg.sample-certificate");

    assertEquals("/problems/wrong-status", story.aida.get(path + "/payment").at("/type"));
  }
}
