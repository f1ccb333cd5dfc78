package org.kense.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Lang;
import org.kense.core.memory.InMemoryDocuments;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.PlainPress;
import org.kense.core.memory.Samples;
import org.kense.core.port.Documents;
import org.kense.core.port.PaymentProvider;
import org.kense.core.port.Press;
import org.kense.core.port.StateRegisters;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Bearer;
import org.kense.http.access.DevelopmentTokens;
import org.kense.http.outgoing.HttpStateRegisters;
import org.kense.http.outgoing.SimulatedPayments;
import org.kense.http.outgoing.SimulatedRegisters;
import org.kense.http.payment.PaymentCallbacks;

/** A server over a house in memory, with a token for each of the sample people: their own id. */
final class House implements AutoCloseable {
  /** A Monday morning in Bishkek, far from any holiday. */
  static final Instant MONDAY = Instant.parse("2026-02-02T04:00:00Z");

  static final String SECRET = "a secret of the tests";
  static final Actor.Employee FRONT =
      new Actor.Employee(
          new ActorId("front-1"), Role.FRONT_OFFICE, Samples.COLLEGE, new UnitCode("office"));

  static final Actor.Employee CENTRE =
      new Actor.Employee(
          new ActorId("centre-1"),
          Role.CONTACT_CENTRE,
          Samples.COLLEGE,
          new UnitCode("contact-centre"));

  /** The college's own system of documents, at work for its office; and that of another college. */
  private static final Actor.Machine DOCUMENTS = system("documents", Samples.COLLEGE);

  private static final Actor.Machine ELSEWHERE =
      system("elsewhere", new InstitutionId("another-college"));

  final MemoryHouse memory = MemoryHouse.withSamples(MONDAY);
  final WebServer server;

  private House(int port, Press press, Documents documents) {
    var home = URI.create("http://127.0.0.1:" + port);
    var registers =
        new HttpStateRegisters(
            new HttpStateRegisters.Settings(
                SimulatedRegisters.home(home)::resolve, SECRET, Duration.ofSeconds(10)),
            memory.clock());
    var payments =
        new SimulatedPayments(
            new SimulatedPayments.Settings(home, home.resolve("/api/v1/payments/callback"), SECRET),
            memory.clock());
    this.server =
        WebServer.start(
            new Surroundings(
                UseCases.of(ports(new Outside(payments, registers), press, documents)),
                new DevelopmentTokens(tokens()),
                new PaymentCallbacks(Samples.TILL, SECRET),
                Optional.of(new TextPapers()),
                Optional.of(payments),
                Optional.of(new SimulatedRegisters(memory.registers(), SECRET))),
            Address.loopback(port));
  }

  static House open() {
    return with(new InMemoryDocuments());
  }

  /** A house that prints with this press. */
  static House with(Press press) {
    return new House(freePort(), press, new InMemoryDocuments());
  }

  /** A house that keeps its files there. */
  static House with(Documents documents) {
    return new House(freePort(), new PlainPress(), documents);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All read English where they don't say otherwise, but for the head, who reads Kazakh. */
  private static Map<String, Bearer> tokens() {
    return Map.of(
        "aida", new Bearer(Samples.AIDA, Lang.EN),
        "marat", new Bearer(Samples.MARAT, Lang.EN),
        "office", new Bearer(Samples.OFFICE, Lang.EN),
        "studies", new Bearer(Samples.STUDIES, Lang.EN),
        "head", new Bearer(Samples.HEAD, Lang.KK),
        "front", new Bearer(FRONT, Lang.EN),
        "centre", new Bearer(CENTRE, Lang.EN),
        "documents", new Bearer(DOCUMENTS, Lang.EN),
        "elsewhere", new Bearer(ELSEWHERE, Lang.EN));
  }

  private static Actor.Machine system(String id, InstitutionId institution) {
    return new Actor.Machine(
        new ActorId(id), Role.EXTERNAL_SYSTEM, institution, new UnitCode("office"));
  }

  /** What the house asks over HTTP: itself. */
  private record Outside(PaymentProvider payments, StateRegisters registers) {}

  private Ports ports(Outside outside, Press press, Documents documents) {
    var of = memory.useCases().ports();
    return new Ports(
        of.applications(),
        of.records(),
        of.persons(),
        of.people(),
        of.services(),
        of.offers(),
        of.calendars(),
        of.institutions(),
        documents,
        of.signatures(),
        of.signingCodes(),
        press,
        of.prints(),
        outside.payments(),
        outside.registers(),
        of.personalNumbers(),
        of.ids(),
        of.access(),
        of.clock());
  }

  @Override
  public void close() {
    server.close();
  }
}
