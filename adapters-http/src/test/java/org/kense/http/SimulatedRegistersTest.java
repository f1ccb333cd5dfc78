package org.kense.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.kense.core.memory.InMemoryStateRegisters;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.port.StateRegisters;
import org.kense.core.port.StateRegistersContract;
import org.kense.http.access.DevelopmentTokens;
import org.kense.http.outgoing.HttpStateRegisters;
import org.kense.http.outgoing.SimulatedRegisters;
import org.kense.http.payment.PaymentCallbacks;

/** Registers in memory, asked over HTTP, say what they say in memory. */
class SimulatedRegistersTest extends StateRegistersContract {
  private final MemoryHouse memory = MemoryHouse.withSamples(House.MONDAY);
  private final List<WebServer> servers = new ArrayList<>();

  @AfterEach
  void close() {
    servers.forEach(WebServer::close);
  }

  @Override
  protected StateRegisters over(InMemoryStateRegisters known) {
    var server =
        WebServer.start(
            new Surroundings(
                memory.useCases(),
                new DevelopmentTokens(Map.of()),
                new PaymentCallbacks(Samples.TILL, House.SECRET),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SimulatedRegisters(known, House.SECRET))),
            Address.loopback(0));
    servers.add(server);
    return over(server.base());
  }

  private StateRegisters over(URI base) {
    return new HttpStateRegisters(
        new HttpStateRegisters.Settings(
            SimulatedRegisters.home(base)::resolve, House.SECRET, Duration.ofSeconds(10)),
        memory.clock());
  }
}
