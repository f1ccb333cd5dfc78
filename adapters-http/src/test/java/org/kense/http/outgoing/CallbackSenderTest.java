package org.kense.http.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.service.Money;
import org.kense.http.outgoing.CallbackSender.Outcome;

class CallbackSenderTest {
  private static final PaymentOrder ORDER =
      new PaymentOrder(
          new CaseId(new InstitutionId("college"), new UUID(1, 2)),
          new Money(15_000, Currency.getInstance("KGS")));

  private final AtomicInteger calls = new AtomicInteger();

  /** What comes of a report to somebody who answers with these statuses, one after another. */
  private Outcome reported(Integer... statuses) throws IOException {
    var answers = new ArrayDeque<>(List.of(statuses));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(next(answers), -1);
          exchange.close();
        });
    server.start();
    try {
      return sender(server.getAddress().getPort()).report(ORDER, "SIM-1");
    } finally {
      server.stop(0);
    }
  }

  private static int next(Deque<Integer> answers) {
    return answers.size() > 1 ? answers.pop() : answers.peek();
  }

  private static CallbackSender sender(int port) {
    var home = URI.create("http://127.0.0.1:" + port + "/");
    return new CallbackSender(
        new SimulatedPayments.Settings(home, home, "a secret of the tests"),
        InstantSource.fixed(Instant.EPOCH));
  }

  @Test
  void a_report_is_repeated_until_it_is_acknowledged() throws IOException {
    assertEquals(Outcome.ACKNOWLEDGED, reported(503, 412, 200));
    assertEquals(3, calls.get());
  }

  @Test
  void a_report_that_was_turned_away_is_not_repeated() throws IOException {
    assertEquals(Outcome.TURNED_AWAY, reported(409, 200));
    assertEquals(1, calls.get());
  }

  @Test
  void a_report_that_nobody_takes_is_given_up() throws IOException {
    assertEquals(Outcome.UNANSWERED, reported(500));
    assertEquals(6, calls.get());
  }
}
