package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Deed;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.person.Agreement;
import org.kense.core.service.Campaign;
import org.kense.core.service.Campaigns;
import org.kense.core.service.Offer;
import org.kense.core.service.Participant;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Intent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;

/**
 * Stories of shipped definitions, told in memory: at a college in Kuzbass, or at a student service
 * centre in Bishkek; each move succeeds.
 */
final class Told {
  static final InstitutionId COLLEGE = new InstitutionId("kuzbass-college");
  static final Actor.Citizen STUDENT = new Actor.Citizen(new ActorId("student"), Role.APPLICANT);
  static final Actor.Employee OFFICE = employee("office-1", Role.OFFICE, "office");
  static final Actor.Employee STUDIES =
      employee("studies-1", Role.STUDY_DEPARTMENT, "study-department");
  static final Actor.Employee HEAD = employee("head-1", Role.MANAGEMENT, "management");
  static final Actor.Employee COMMISSION = employee("commission-1", Role.EXECUTOR, "commission");
  static final Actor.Employee CENTRE =
      employee("centre-1", Role.EXECUTOR, "student-service-centre");
  static final Actor.Employee REGISTRAR =
      employee("registrar-1", Role.STUDY_DEPARTMENT, "registrar");
  static final Actor.Machine PORTAL = portal("state-portal-1", "state-portal");

  /** What a student tells the centre for a certificate of study. */
  static final Map<String, String> AT_THE_CENTRE =
      Map.of(
          "surname", "Мамбетова",
          "given-name", "Гүлзада",
          "birth-date", "2006-04-12",
          "faculty", "Энергетика институту",
          "group", "ЭЭ-1-24",
          "purpose", "social-fund",
          "result-form", "electronic-document");

  private static final String TERMS = "2025-09";
  private static final List<Actor.Employee> EMPLOYEES =
      List.of(OFFICE, STUDIES, HEAD, COMMISSION, CENTRE, REGISTRAR);

  final MemoryHouse house;
  final UseCases desk;
  private final Service service;

  private Told(List<Service> versions, Offer offer, Instant start) {
    this.service = versions.getFirst();
    this.house = MemoryHouse.of(start, versions, EMPLOYEES);
    this.desk = house.useCases();
    desk.ports().offers().put(offer);
  }

  static Told of(Service service, Instant start) {
    return new Told(List.of(service), offer(service, Optional.empty()), start);
  }

  /** Where the first of these versions is offered, and the second comes to be. */
  static Told of(Service first, Service second, Instant start) {
    return new Told(List.of(first, second), offer(first, Optional.empty()), start);
  }

  /** From a day on the institution offers this version. */
  void offersFrom(LocalDate day, Service version) {
    desk.ports().offers().put(offer(version, day, Optional.empty()));
  }

  /** Where the service is given in one campaign. */
  static Told of(Service service, Instant start, Campaign campaign) {
    var campaigns = Optional.of(new Campaigns(List.of(campaign)));
    return new Told(List.of(service), offer(service, campaigns), start);
  }

  private static Offer offer(Service service, Optional<Campaigns> campaigns) {
    return offer(service, LocalDate.of(2025, 9, 1), campaigns);
  }

  private static Offer offer(Service service, LocalDate from, Optional<Campaigns> campaigns) {
    return new Offer(
        new Provider(COLLEGE, 342, ProviderKind.COLLEGE, Text.only(Lang.RU, "Колледж")),
        service.ref(),
        from,
        hours(service.calendar()),
        TERMS,
        Optional.empty(),
        Optional.empty(),
        campaigns,
        List.of(new Participant(PORTAL.unit(), Optional.empty())),
        Optional.empty());
  }

  private static WorkHours hours(String country) {
    return country.equals("KG")
        ? hours("Asia/Bishkek", LocalTime.of(9, 0), LocalTime.of(18, 0))
        : hours("Asia/Novokuznetsk", LocalTime.of(8, 30), LocalTime.of(17, 0));
  }

  private static WorkHours hours(String zone, LocalTime opens, LocalTime closes) {
    return WorkHours.of("college-1", ZoneId.of(zone), opens, closes);
  }

  private static Actor.Employee employee(String id, Role role, String unit) {
    return new Actor.Employee(new ActorId(id), role, COLLEGE, new UnitCode(unit));
  }

  static Actor.Machine portal(String id, String unit) {
    return new Actor.Machine(
        new ActorId(id), Role.EXTERNAL_SYSTEM, new InstitutionId("state"), new UnitCode(unit));
  }

  CaseId draft(Actor applicant, Map<String, String> answers) {
    for (var agreement : Agreement.values()) {
      right(
          desk.giveConsent()
              .handle(Order.of(applicant, new GiveConsent.Command(agreement, TERMS))));
    }
    var channel = service.channels().getFirst().code();
    var start = new StartDraft.Command(COLLEGE, service.ref().code(), channel, Lang.RU);
    var id = right(desk.startDraft().handle(Order.of(applicant, start))).application().id();
    right(desk.answerFields().handle(Order.of(applicant, new AnswerFields.Command(id, answers))));
    return id;
  }

  Either<Rejection, Receipt> attach(Actor applicant, CaseId id, String document) {
    var bytes = new ByteArrayInputStream(document.getBytes(UTF_8));
    var stored = desk.ports().documents().store(bytes);
    var file =
        new AttachDocument.Command(id, document, document + ".pdf", "application/pdf", stored);
    return desk.attachDocument().handle(Order.of(applicant, file));
  }

  Either<Rejection, Receipt> submit(Actor applicant, CaseId id) {
    var submit = new SubmitApplication.Command(id, house.sign(applicant, id));
    return desk.submitApplication().handle(Order.of(applicant, submit));
  }

  CaseId filed(Actor applicant, Map<String, String> answers) {
    var id = draft(applicant, answers);
    right(submit(applicant, id));
    return id;
  }

  static Order<Completion> by(Actor actor, CaseId id) {
    return by(actor, id, Map.of());
  }

  static Order<Completion> by(Actor actor, CaseId id, Map<String, String> findings) {
    return Order.of(actor, new Completion(id, findings));
  }

  /** A grant that is signed, as the law wants it of a centre. */
  Order<Completion> granting(Actor actor, CaseId id) {
    var grant = new Completion(id, Map.of());
    return Order.of(actor, grant.with(house.certify(actor, new Intent.ToEnd(Deed.GRANT, grant))));
  }

  Application now(CaseId id) {
    return house.applications().open(id, Optional.empty()).orElseThrow().application();
  }

  static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }
}
