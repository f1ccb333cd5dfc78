package org.kense.persistence.everyway;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.OuterReference;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.application.Status;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureLevel;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.UseCases;

/** One case of one service through one channel, with somebody for every part in it. */
final class Walk {
  static final Actor.Citizen APPLICANT = new Actor.Citizen(new ActorId("aida"), Role.APPLICANT);

  /** A school that the shipped list of schools has. */
  static final InstitutionId INSTITUTION = new InstitutionId("school-akkol-1");

  private static final Actor.Employee HELPER =
      new Actor.Employee(
          new ActorId("helper"), Role.FRONT_OFFICE, INSTITUTION, new UnitCode("front-office"));
  static final String TERMS = "2026-01";

  /** A Monday in the term, long before the calendars end. */
  private static final Instant BEGINNING = Instant.parse("2026-02-02T06:00:00Z");

  final Service service;
  final Channel channel;
  final MemoryHouse house;
  final Imagined imagined;
  final CaseId id;

  Walk(Service service, Channel channel, Random dice) {
    this.service = service;
    this.channel = channel;
    imagined = new Imagined(dice, new Fitting(service.form()));
    house = MemoryHouse.of(BEGINNING, List.of(service), staff(channel));
    desk().ports().offers().put(Offered.of(service));
    for (var agreement : Agreement.values()) {
      done(desk().giveConsent().handle(order(new GiveConsent.Command(agreement, TERMS))));
    }
    var start =
        new StartDraft.Command(
            INSTITUTION, service.ref().code(), channel.code(), Lang.EN, applicant(), reference());
    id = done(desk().startDraft().handle(Order.of(starter(), start))).application().id();
  }

  /** From now on a register knows whomever it would be asked about. */
  void known(StateRegister register) {
    var keys = new HashMap<String, String>();
    register.askedBy().forEach((name, key) -> keys.put(name, value(key)));
    var attributes = new HashMap<String, String>();
    service
        .form()
        .filledBy(register.code())
        .forEach(
            field ->
                attributes.put(
                    field.prefill().orElseThrow().attribute(),
                    imagined.answer(field, Answers.NONE)));
    house.registers().put(register.code(), keys, attributes);
  }

  private String value(StateRegister.Key key) {
    return switch (key) {
      case StateRegister.Key.Own own -> {
        var number = Imagined.number(own.number());
        house.numbers().put(APPLICANT.id(), own.number(), number);
        yield number;
      }
      case StateRegister.Key.Entered entered ->
          now().content().answers().to(entered.field()).orElse("");
    };
  }

  UseCases desk() {
    return house.useCases();
  }

  /** Whoever signs on paper has an employee enter everything for them. */
  private boolean onPaper() {
    return channel.signature().equals(Set.of(SignatureLevel.HANDWRITTEN));
  }

  /** Whether another portal passes on what the applicant filed there. */
  private boolean passedOn() {
    return channel.signature().contains(SignatureLevel.VOUCHED);
  }

  private Optional<ActorId> applicant() {
    return Optional.of(APPLICANT.id()).filter(it -> onPaper() || passedOn());
  }

  private Optional<OuterReference> reference() {
    return Optional.of(new OuterReference("4012345678")).filter(it -> passedOn());
  }

  private Actor starter() {
    if (passedOn()) return portal(channel);
    return onPaper() ? HELPER : APPLICANT;
  }

  private static Actor.Machine portal(Channel channel) {
    var unit = channel.route().participants().iterator().next();
    return new Actor.Machine(
        new ActorId("outer-portal"), Role.EXTERNAL_SYSTEM, new InstitutionId("outside"), unit);
  }

  /** Who enters and files: the applicant, an employee for them, or a portal until it has filed. */
  Actor filer() {
    return passedOn() && !(now().status() instanceof Status.Draft) ? APPLICANT : starter();
  }

  /** A signature that the channel takes. */
  SignatureVerifier.Proof signature() {
    if (passedOn() && now().status() instanceof Status.Draft) {
      return new SignatureVerifier.Proof.Vouched(evidence());
    }
    if (onPaper()) return new SignatureVerifier.Proof.Handwritten(evidence());
    return channel.signature().contains(SignatureLevel.SIMPLE)
        ? house.sign(APPLICANT, id)
        : house.certify(APPLICANT, id);
  }

  private String evidence() {
    return now().content().attachments().stream().map(Attachment::id).findFirst().orElse("none");
  }

  static <C> Order<C> order(C command) {
    return Order.of(APPLICANT, command);
  }

  /** Somebody of a unit who may do whatever its stages ask for. */
  static Actor.Employee of(UnitCode unit) {
    var role = unit.outer() ? Role.FRONT_OFFICE : Role.EXECUTOR;
    return new Actor.Employee(new ActorId("clerk-" + unit), role, INSTITUTION, unit, true);
  }

  Application now() {
    return house.applications().open(id, Optional.empty()).orElseThrow().application();
  }

  List<Recorded> journal() {
    return house.applications().journal(id);
  }

  boolean ended() {
    return now().status().ended();
  }

  void waits(Duration time) {
    house.clock().advance(time);
  }

  static <T> T done(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }

  private static List<Actor.Employee> staff(Channel channel) {
    return channel.route().units().stream().map(Walk::of).toList();
  }
}
