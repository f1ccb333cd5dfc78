package org.kense.core.memory;

import java.time.Instant;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.Actor.Employee;
import org.kense.core.access.ActorId;
import org.kense.core.access.StandardAccess;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.CaseId;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.Service;
import org.kense.core.usecase.Intent;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.UseCases;

/**
 * A whole house in one JVM: every port in memory, and every use case on top of them.
 *
 * <p>Nothing in it reads the time but {@link #clock()}, which stands still until it is moved.
 */
public final class MemoryHouse {
  private final AdjustableClock clock;
  private final InMemorySignatures signatures = new InMemorySignatures();
  private final InMemoryOffers offers = new InMemoryOffers();
  private final InMemoryStateRegisters registers = new InMemoryStateRegisters();
  private final InMemoryPersonalNumbers numbers = new InMemoryPersonalNumbers();
  private final InMemoryPersons persons = new InMemoryPersons();
  private final InMemoryCalendars calendars = new InMemoryCalendars();
  private final InMemoryApplications applications;
  private final UseCases useCases;

  private MemoryHouse(AdjustableClock clock, List<Service> services, List<Employee> employees) {
    this.clock = clock;
    this.applications = new InMemoryApplications(offers, persons, calendars, clock);
    this.useCases =
        UseCases.of(
            new Ports(
                applications,
                new InMemoryRecords(applications),
                persons,
                new InMemoryPeople(employees, applications::load),
                new InMemoryServices(services),
                offers,
                calendars,
                new InMemoryInstitutions(),
                new InMemoryDocuments(),
                signatures,
                signatures,
                new PlainPress(),
                new InMemoryPrints(),
                new InMemoryPayments(),
                registers,
                numbers,
                new CountingIds(),
                StandardAccess.TABLE,
                clock));
  }

  /** A house with the sample services, offered by the sample college. */
  public static MemoryHouse withSamples(Instant start) {
    var house = new MemoryHouse(new AdjustableClock(start), Samples.SERVICES, Samples.EMPLOYEES);
    Samples.SERVICES.forEach(service -> house.offers.put(Samples.offer(service)));
    SamplePeople.in(house.registers);
    SamplePeople.in(house.numbers);
    return house;
  }

  /** A house with these services and employees; offers are put into {@code ports().offers()}. */
  public static MemoryHouse of(Instant start, List<Service> services, List<Employee> employees) {
    return new MemoryHouse(new AdjustableClock(start), services, employees);
  }

  public AdjustableClock clock() {
    return clock;
  }

  public UseCases useCases() {
    return useCases;
  }

  public InMemoryStateRegisters registers() {
    return registers;
  }

  public InMemoryPersonalNumbers numbers() {
    return numbers;
  }

  public InMemoryApplications applications() {
    return applications;
  }

  /** The same by certificate: a qualified signature, as far as memory can tell. */
  public Proof certify(Actor applicant, CaseId id) {
    var content =
        useCases.reading().declaration().handle(applicant, id).get().declaration().bytes();
    return InMemorySignatures.certified(applicant.id(), content);
  }

  /** An employee's qualified signature over what they mean to do, with these roles. */
  public Proof.Electronic certify(Actor employee, Intent intent, String... roles) {
    var act = useCases.reading().act().handle(employee, intent).get().act();
    return certify(employee.id(), act, roles);
  }

  /** Anybody's qualified signature over anything, with these roles. */
  public Proof.Electronic certify(ActorId signer, CanonicalText shown, String... roles) {
    return InMemorySignatures.certified(signer, shown.bytes(), roles);
  }

  /** Anybody's signature by code over anything. */
  public Proof.Electronic sign(ActorId signer, CanonicalText shown) {
    var challenge = signatures.send(signer, shown.bytes(), clock.instant());
    return new Proof.OneTimeCode(challenge.id(), signatures.codeOf(challenge));
  }

  /** A signature by code over what a case says now, as its applicant would give it. */
  public Proof sign(Actor applicant, CaseId id) {
    var challenge = useCases.requestSigningCode().handle(applicant, id).get();
    return new Proof.OneTimeCode(challenge.id(), signatures.codeOf(challenge));
  }
}
