package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.http.access.Bearer;
import org.kense.http.payment.PaymentCallbacks;

class WebServerTest {
  private static WebServer start() {
    return WebServer.start(
        new Surroundings(
            MemoryHouse.withSamples(House.MONDAY).useCases(),
            token -> Optional.of(new Bearer(Samples.AIDA, Lang.EN)),
            new PaymentCallbacks(Samples.TILL, House.SECRET),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Address.loopback(0));
  }

  @Test
  void it_takes_any_free_port_and_gives_it_back() {
    var server = start();
    var visitor = new Visitor(server.base(), Map.of("Authorization", "Bearer anything"));

    var reply = visitor.get("/api/v1/me");
    server.close();

    assertEquals("aida", reply.at("/id"));
    assertNotEquals(0, server.base().getPort());
    assertThrows(UncheckedIOException.class, () -> visitor.get("/api/v1/me"));
  }

  @Test
  void nothing_is_simulated_where_that_was_not_asked_for() {
    try (var server = start()) {
      var visitor = new Visitor(server.base(), Map.of());

      assertEquals("/problems/no-such-path", visitor.get("/simulated-payments/x").at("/type"));
      assertEquals("/problems/no-such-path", visitor.post("/simulated-payments/x", "").at("/type"));
      assertEquals(
          "/problems/no-such-path", visitor.post("/simulated-registers/x", "").at("/type"));
    }
  }
}
