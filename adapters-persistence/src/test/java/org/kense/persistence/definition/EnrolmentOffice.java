package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
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
import org.kense.core.application.Rejection;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Offer;
import org.kense.core.service.Participant;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AskRegister;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;

/** A school in Aqmola Region, open from 9 to 18, as parents and a guardian deal with it. */
final class EnrolmentOffice {
  static final Service SERVICE = Shipped.service("kz.school-enrolment.yaml");
  static final InstitutionId SCHOOL = new InstitutionId("school-akkol-1");
  static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  static final Actor.Citizen INKAR = citizen("inkar");
  static final Actor.Citizen UMIT = citizen("umit");

  /** Whom sign-in gives no number for: not registered as who they are. */
  static final Actor.Citizen NOBODY = citizen("nobody");

  static final Actor.Employee OFFICE = employee("office-1", Role.OFFICE, "office");
  static final Actor.Employee HEAD = employee("head-1", Role.MANAGEMENT, "management");
  static final Actor.Machine EDUCATION =
      new Actor.Machine(
          new ActorId("education-system-1"),
          Role.EXTERNAL_SYSTEM,
          new InstitutionId("state"),
          new UnitCode("education-system"));

  private static final String TERMS = "2024-01";

  final MemoryHouse house;
  final UseCases desk;

  /** At a time of day in Almaty. */
  EnrolmentOffice(String localTime) {
    house = MemoryHouse.of(at(localTime), List.of(SERVICE), List.of(OFFICE, HEAD));
    desk = house.useCases();
    desk.ports().offers().put(offer());
    EnrolmentFamilies.in(house);
    for (var person : List.of(INKAR, UMIT, NOBODY)) {
      for (var agreement : Agreement.values()) {
        right(
            desk.giveConsent().handle(Order.of(person, new GiveConsent.Command(agreement, TERMS))));
      }
    }
  }

  static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ALMATY).toInstant();
  }

  private static Offer offer() {
    return new Offer(
        new Provider(
            SCHOOL,
            101,
            ProviderKind.SCHOOL,
            Text.of("Aqkol School No. 1", "Школа № 1 города Акколя", "№1 Ақкөл мектебі", "–")),
        SERVICE.ref(),
        LocalDate.of(2024, 1, 1),
        WorkHours.of("school-1", ALMATY, LocalTime.of(9, 0), LocalTime.of(18, 0)),
        TERMS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Participant(EDUCATION.unit(), Optional.empty())),
        Optional.empty());
  }

  CaseId begun(Actor.Citizen applicant) {
    var start =
        new StartDraft.Command(SCHOOL, SERVICE.ref().code(), new ChannelCode("portal"), Lang.KK);
    return right(desk.startDraft().handle(Order.of(applicant, start))).application().id();
  }

  /** Whose child it is, as the registers confirm it, and whether it goes to school. */
  CaseId confirmed(Actor.Citizen applicant, String relation, String child) {
    var id = begun(applicant);
    right(answer(applicant, id, Map.of("relation", relation, "child-iin", child)));
    var register = relation.equals("parent") ? "civil-status-register" : "guardianship-register";
    right(fetch(applicant, id, register));
    right(fetch(applicant, id, "education-system"));
    return id;
  }

  /** A daughter who begins school, all but signed. */
  CaseId filled() {
    var id = confirmed(INKAR, "parent", EnrolmentFamilies.DAUGHTER);
    right(answer(INKAR, id, EnrolmentAnswers.TO_THE_FIRST_GRADE));
    return id;
  }

  CaseId filed() {
    var id = filled();
    right(submit(INKAR, id));
    return id;
  }

  CaseId accepted() {
    var id = filed();
    right(desk.registerApplication().handle(by(EDUCATION, id)));
    return id;
  }

  Either<Rejection, Receipt> answer(Actor who, CaseId id, Map<String, String> answers) {
    return desk.answerFields().handle(Order.of(who, new AnswerFields.Command(id, answers)));
  }

  Either<Rejection, Receipt> fetch(Actor who, CaseId id, String register) {
    return desk.askRegister().handle(Order.of(who, new AskRegister.Command(id, register)));
  }

  Either<Rejection, Receipt> attach(Actor who, CaseId id, String document) {
    var stored = desk.ports().documents().store(new ByteArrayInputStream("scan".getBytes(UTF_8)));
    var file = new AttachDocument.Command(id, document, "a.pdf", "application/pdf", stored);
    return desk.attachDocument().handle(Order.of(who, file));
  }

  /** By certificate. */
  Either<Rejection, Receipt> submit(Actor who, CaseId id) {
    return desk.submitApplication()
        .handle(Order.of(who, new SubmitApplication.Command(id, house.certify(who, id))));
  }

  static Order<Completion> by(Actor who, CaseId id) {
    return Order.of(who, new Completion(id, Map.of()));
  }

  Application now(CaseId id) {
    return house.applications().open(id, Optional.empty()).orElseThrow().application();
  }

  Map<String, String> answers(CaseId id) {
    return new HashMap<>(now(id).content().answers().values());
  }

  /** An instant as the clock on the school's wall shows it. */
  static String local(Instant at) {
    return LocalDateTime.ofInstant(at, ALMATY).toString();
  }

  private static Actor.Citizen citizen(String name) {
    return new Actor.Citizen(new ActorId(name), Role.APPLICANT);
  }

  private static Actor.Employee employee(String id, Role role, String unit) {
    return new Actor.Employee(new ActorId(id), role, SCHOOL, new UnitCode(unit));
  }

  static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }
}
