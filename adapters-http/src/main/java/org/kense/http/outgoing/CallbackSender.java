package org.kense.http.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.kense.http.payment.PaidJson;
import org.kense.http.payment.PaymentCallbacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports a payment over HTTP, signed, again and again until it is acknowledged or turned away. */
final class CallbackSender {
  private static final Logger LOG = LoggerFactory.getLogger(CallbackSender.class);
  private static final int ATTEMPTS = 6;
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Answers after which the same report may still be taken. */
  private static final Set<Integer> PASSING = Set.of(408, 412, 425, 429);

  private final SimulatedPayments.Settings settings;
  private final InstantSource clock;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  CallbackSender(SimulatedPayments.Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What became of a report. */
  enum Outcome {
    ACKNOWLEDGED,
    TURNED_AWAY,
    UNANSWERED
  }

  Outcome report(PaymentOrder order, String receipt) {
    var outcome = Outcome.UNANSWERED;
    for (var tries = 0; tries < ATTEMPTS && outcome == Outcome.UNANSWERED; tries++) {
      outcome = tries == 0 ? send(order, receipt) : sendAfter(tries, order, receipt);
    }
    return outcome;
  }

  private Outcome sendAfter(int tries, PaymentOrder order, String receipt) {
    try {
      Thread.sleep(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
      return send(order, receipt);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Outcome send(PaymentOrder order, String receipt) {
    try {
      var status =
          client.send(request(order, receipt), HttpResponse.BodyHandlers.discarding()).statusCode();
      LOG.info("payment {} of {} reported: {}", receipt, order.id(), status);
      return outcome(status);
    } catch (IOException e) {
      LOG.warn("payment {} of {} not reported: {}", receipt, order.id(), e.toString());
      return Outcome.UNANSWERED;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Outcome outcome(int status) {
    if (status < 300) {
      return Outcome.ACKNOWLEDGED;
    }
    return status >= 500 || PASSING.contains(status) ? Outcome.UNANSWERED : Outcome.TURNED_AWAY;
  }

  private HttpRequest request(PaymentOrder order, String receipt) throws JsonProcessingException {
    var body = json.writeValueAsString(PaidJson.of(order.id(), order.fee(), receipt));
    var timestamp = Long.toString(clock.instant().getEpochSecond());
    return HttpRequest.newBuilder(settings.callback())
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", receipt)
        .header(PaymentCallbacks.TIMESTAMP, timestamp)
        .header(
            PaymentCallbacks.SIGNATURE,
            PaymentCallbacks.signature(settings.secret(), timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("stopped while reporting a payment", e);
  }
}
