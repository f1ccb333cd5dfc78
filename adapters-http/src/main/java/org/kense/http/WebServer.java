package org.kense.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Tokens;
import org.kense.http.check.PaperReader;
import org.kense.http.outgoing.SimulatedPayments;
import org.kense.http.outgoing.SimulatedRegisters;
import org.kense.http.payment.PaymentCallbacks;

/** The server: started with ready-made use cases, it needs no configuration but its address. */
public final class WebServer implements AutoCloseable {
  /** More than this no request may bring, whatever the service that it is for allows. */
  private static final String LARGEST = "1GB";

  final ApplicationContext context;
  private final URI base;

  private WebServer(ApplicationContext context) {
    this.context = context;
    this.base = context.getBean(EmbeddedServer.class).start().getURI();
  }

  /** Listens when it returns. */
  public static WebServer start(Surroundings surroundings, Address address) {
    var context =
        ApplicationContext.builder()
            .banner(false)
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .environmentPropertySource(false)
            .enableDefaultPropertySources(false)
            .properties(properties(surroundings, address))
            .build();
    register(context, surroundings);
    return new WebServer(context.start());
  }

  private static Map<String, Object> properties(Surroundings surroundings, Address address) {
    return Map.of(
        "micronaut.application.name",
        "kense",
        "micronaut.server.host",
        address.host(),
        "micronaut.server.port",
        address.port() == 0 ? -1 : address.port(),
        "micronaut.server.max-request-size",
        LARGEST,
        "jackson.serialization-inclusion",
        "NON_ABSENT",
        "jackson.serialization.write-dates-as-timestamps",
        false,
        "kense.simulated-payments",
        surroundings.simulatedPayments().isPresent(),
        "kense.simulated-registers",
        surroundings.simulatedRegisters().isPresent());
  }

  private static void register(ApplicationContext context, Surroundings surroundings) {
    context.registerSingleton(UseCases.class, surroundings.useCases());
    context.registerSingleton(Tokens.class, surroundings.tokens());
    context.registerSingleton(PaymentCallbacks.class, surroundings.callbacks());
    surroundings.papers().ifPresent(papers -> context.registerSingleton(PaperReader.class, papers));
    surroundings
        .simulatedPayments()
        .ifPresent(payments -> context.registerSingleton(SimulatedPayments.class, payments));
    surroundings
        .simulatedRegisters()
        .ifPresent(registers -> context.registerSingleton(SimulatedRegisters.class, registers));
  }

  /** Where it is reached. */
  public URI base() {
    return base;
  }

  /** Answers what is under way, then stops. */
  @Override
  public void close() {
    context.close();
  }
}
