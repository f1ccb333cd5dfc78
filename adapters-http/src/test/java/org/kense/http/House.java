package org.kense.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.DevelopmentTokens;
import org.kense.http.outgoing.SimulatedPayments;
import org.kense.http.payment.PaymentCallbacks;

/** A server over a house in memory, with a token for each of the sample people: their own id. */
final class House implements AutoCloseable {
  /** A Monday morning in Bishkek, far from any holiday. */
  static final Instant MONDAY = Instant.parse("2026-02-02T04:00:00Z");

  static final String SECRET = "a secret of the tests";
  static final Actor.Employee POST =
      new Actor.Employee(
          new org.kense.core.access.ActorId("front-1"),
          org.kense.core.access.Role.FRONT_OFFICE,
          Samples.COLLEGE,
          new org.kense.core.access.UnitCode("office"));

  final MemoryHouse memory = MemoryHouse.withSamples(MONDAY);
  final WebServer server;

  private House(int port) {
    var home = URI.create("http://127.0.0.1:" + port);
    var payments =
        new SimulatedPayments(
            new SimulatedPayments.Settings(home, home.resolve("/api/v1/payments/callback"), SECRET),
            memory.clock());
    this.server =
        WebServer.start(
            new Surroundings(
                UseCases.of(ports(payments)),
                new DevelopmentTokens(tokens()),
                new PaymentCallbacks(Samples.TILL, SECRET),
                Optional.of(payments)),
            Address.loopback(port));
  }

  static House open() {
    return new House(freePort());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Actor> tokens() {
    return Map.of(
        "aida", Samples.AIDA,
        "marat", Samples.MARAT,
        "office", Samples.OFFICE,
        "studies", Samples.STUDIES,
        "head", Samples.HEAD,
        "front", POST);
  }

  private Ports ports(SimulatedPayments payments) {
    var of = memory.useCases().ports();
    return new Ports(
        of.applications(),
        of.persons(),
        of.people(),
        of.services(),
        of.offers(),
        of.calendars(),
        of.documents(),
        of.signatures(),
        of.signingCodes(),
        of.press(),
        payments,
        of.ids(),
        of.access(),
        of.clock());
  }

  @Override
  public void close() {
    server.close();
  }
}
