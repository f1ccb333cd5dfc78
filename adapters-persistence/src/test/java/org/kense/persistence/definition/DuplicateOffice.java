package org.kense.persistence.definition;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.kense.core.application.Rejection;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Text;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.port.Documents;
import org.kense.core.service.Offer;
import org.kense.core.service.Participant;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.UseCases;

/** A university that gives duplicates, with the participants that are connected to it. */
final class DuplicateOffice {
  static final InstitutionId UNIVERSITY = new InstitutionId("sample-university");
  static final Service SERVICE = Shipped.service("kz.duplicate.yaml");
  static final Map<String, String> ANSWERS =
      Map.of(
          "surname", "Әбдіхалықова",
          "given-name", "Гүлнұр",
          "education-document", "Бакалавр дипломы ЖБ-Б № 0123456",
          "graduation-year", "2015",
          "reason", "Жоғалған");

  static final Actor.Citizen GULNUR = new Actor.Citizen(new ActorId("gulnur"), Role.APPLICANT);
  static final Actor.Employee OFFICE = employee("office-1", Role.OFFICE, "office");
  static final Actor.Employee STUDIES =
      employee("studies-1", Role.STUDY_DEPARTMENT, "study-department");
  static final Actor.Employee HEAD = employee("head-1", Role.MANAGEMENT, "management");
  static final Actor.Employee CLERK =
      new Actor.Employee(
          new ActorId("clerk-1"),
          Role.FRONT_OFFICE,
          new InstitutionId("state-corporation"),
          new UnitCode("front-office"));
  static final Actor.Machine GATEWAY = machine("gateway");
  static final Actor.Machine UNIFIED = machine("unified-system");

  /** Monday, 2 February 2026, ten o'clock in Almaty; no holidays all month. */
  static final Instant MONDAY = Instant.parse("2026-02-02T05:00:00Z");

  final MemoryHouse house =
      MemoryHouse.of(MONDAY, List.of(SERVICE), List.of(OFFICE, STUDIES, HEAD));
  final UseCases desk = house.useCases();

  static DuplicateOffice connecting(Participant... participants) {
    var office = new DuplicateOffice();
    office.desk.ports().offers().put(offer(List.of(participants)));
    return office;
  }

  private static Offer offer(List<Participant> participants) {
    var zone = ZoneId.of("Asia/Almaty");
    return new Offer(
        new Provider(
            UNIVERSITY,
            715,
            ProviderKind.UNIVERSITY,
            Text.of("University", "Вуз", "Университет", "Университет")),
        SERVICE.ref(),
        LocalDate.of(2026, 1, 1),
        WorkHours.of("university", zone, LocalTime.of(9, 0), LocalTime.of(18, 0)),
        "2026-01",
        Optional.empty(),
        Optional.of(Text.of("room 5", "кабинет 5", "5-кабинет", "5-бөлмө")),
        Optional.empty(),
        participants,
        Optional.empty());
  }

  static Participant connected(String unit) {
    return new Participant(new UnitCode(unit), Optional.empty());
  }

  private static Actor.Employee employee(String id, Role role, String unit) {
    return new Actor.Employee(new ActorId(id), role, UNIVERSITY, new UnitCode(unit));
  }

  private static Actor.Machine machine(String unit) {
    return new Actor.Machine(
        new ActorId(unit), Role.EXTERNAL_SYSTEM, new InstitutionId("state"), new UnitCode(unit));
  }

  Either<Rejection, Receipt> complete(Actor actor, CaseId id, Map<String, String> findings) {
    return desk.completeStage().handle(Order.of(actor, new Completion(id, findings)));
  }

  Either<Rejection, Receipt> recorded(Actor actor, CaseId id, String note) {
    var proof = new Completion.Proof(note, Optional.empty());
    return desk.completeStage()
        .handle(
            Order.of(actor, new Completion(id, Map.of(), Optional.of(proof), Optional.empty())));
  }

  Documents.Stored stored(String content) {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return desk.ports().documents().store(bytes);
  }

  void pass(Duration time) {
    house.clock().advance(time);
  }

  Application now(CaseId id) {
    return house.applications().open(id, Optional.empty()).orElseThrow().application();
  }

  static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }
}
