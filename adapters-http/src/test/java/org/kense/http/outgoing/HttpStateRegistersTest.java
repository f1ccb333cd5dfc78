package org.kense.http.outgoing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.port.StateRegisters;

/** Registers that answer otherwise than they should: no answer is taken for "nothing". */
class HttpStateRegistersTest {
  private static final StateRegisters.Inquiry INQUIRY =
      new StateRegisters.Inquiry(
          "persons-register",
          Map.of("iin", "910412401272"),
          new CaseId(new InstitutionId("college"), new UUID(1, 2)));

  /** What a server does with an inquiry. */
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private static void asked(Answer answer) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newCachedThreadPool()) {
      server.setExecutor(threads);
      server.createContext("/", answer::to);
      server.start();
      var home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      registers(home).ask(INQUIRY);
    } finally {
      server.stop(0);
    }
  }

  private static HttpStateRegisters registers(URI home) {
    return new HttpStateRegisters(
        new HttpStateRegisters.Settings(
            home::resolve, "a secret of the tests", Duration.ofMillis(800)),
        InstantSource.fixed(Instant.EPOCH));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "{}",
        "[]",
        "{\"found\": false}",
        "{\"found\": \"no\", \"attributes\": {}}",
        "{\"found\": true, \"attributes\": null}",
        "{\"found\": true, \"attributes\": {\"full-name\": null}}",
        "{\"found\": true, \"attributes\": {\"full-name\": 1}}",
        "{\"found\": true, \"attributes\": {\"full-name\": \"A\"}"
      })
  void what_is_not_wholly_clear_is_no_answer(String body) {
    assertThrows(StateRegisters.Silent.class, () -> asked(it -> send(it, 200, body)));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 401, 404, 500, 503})
  void another_status_is_no_answer(int status) {
    var nothing = status == 204 ? "" : "{\"found\": false, \"attributes\": {}}";

    assertThrows(StateRegisters.Silent.class, () -> asked(it -> send(it, status, nothing)));
  }

  @Test
  void too_long_an_answer_is_not_listened_to() {
    var name = "A".repeat(1 << 17);
    var endless = "{\"found\": true, \"attributes\": {\"full-name\": \"%s\"}}".formatted(name);

    assertThrows(
        StateRegisters.Silent.class,
        () ->
            asked(
                it -> {
                  try {
                    send(it, 200, endless);
                  } catch (IOException hungUp) {
                    it.close();
                  }
                }));
  }

  @Test
  void an_answer_that_never_ends_is_waited_for_no_longer_than_patience_lasts() {
    var begun = System.nanoTime();

    assertThrows(
        StateRegisters.Silent.class,
        () ->
            asked(
                it -> {
                  it.sendResponseHeaders(200, 0);
                  it.getResponseBody().write('{');
                  it.getResponseBody().flush();
                  pause();
                  it.close();
                }));

    assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(Duration.ofSeconds(20)) < 0);
  }

  private static void pause() {
    try {
      Thread.sleep(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nobody_there_is_no_answer() {
    assertThrows(
        StateRegisters.Silent.class,
        () -> registers(URI.create("http://127.0.0.1:1/")).ask(INQUIRY));
  }
}
