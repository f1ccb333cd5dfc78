package org.kense.core.usecase;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.service.Service;

/** People and moves for stories told in memory: each move must succeed, or the story fails. */
final class Story {
  /** A Monday morning in Bishkek, far from any holiday. */
  static final Instant MONDAY = Instant.parse("2026-02-02T04:00:00Z");

  final MemoryHouse house;
  final UseCases desk;

  Story(MemoryHouse house) {
    this.house = house;
    desk = house.useCases();
  }

  static Story begins() {
    return new Story(MemoryHouse.withSamples(MONDAY));
  }

  /** Aida agreed to the terms and began an application. */
  CaseId draft(Service service) {
    agree(Samples.AIDA);
    var command =
        new StartDraft.Command(Samples.COLLEGE, service.ref().code(), Samples.PORTAL, Lang.EN);
    return right(desk.startDraft().handle(Order.of(Samples.AIDA, command))).application().id();
  }

  void agree(Actor person) {
    for (var agreement : Agreement.values()) {
      right(
          desk.giveConsent()
              .handle(Order.of(person, new GiveConsent.Command(agreement, "2026-01"))));
    }
  }

  /** A draft with everything that filing asks for. */
  CaseId filled(Service service) {
    var id = draft(service);
    var answers = new AnswerFields.Command(id, Map.of("name", "Aida"));
    right(desk.answerFields().handle(Order.of(Samples.AIDA, answers)));
    if (service.document("scan").isPresent()) {
      right(desk.attachDocument().handle(Order.of(Samples.AIDA, scan(id, "application/pdf"))));
    }
    return id;
  }

  AttachDocument.Command scan(CaseId id, String mediaType) {
    var stored =
        house
            .useCases()
            .ports()
            .documents()
            .store(new ByteArrayInputStream("scan".getBytes(StandardCharsets.UTF_8)));
    return new AttachDocument.Command(id, "scan", "scan.pdf", mediaType, stored);
  }

  CaseId filed(Service service) {
    var id = filled(service);
    right(submit(id));
    return id;
  }

  CaseId registered(Service service) {
    var id = filed(service);
    right(desk.registerApplication().handle(Order.of(Samples.OFFICE, done(id))));
    return id;
  }

  Either<Rejection, Receipt> submit(CaseId id) {
    var command = new SubmitApplication.Command(id, house.sign(Samples.AIDA, id));
    return desk.submitApplication().handle(Order.of(Samples.AIDA, command));
  }

  Either<Rejection, Receipt> prepare(CaseId id) {
    var command = new Completion(id, Map.of("course", "2"));
    return desk.completeStage().handle(Order.of(Samples.STUDIES, command));
  }

  Either<Rejection, Receipt> pay(CaseId id) {
    var fee = Samples.offer(Samples.CHARGED).fee().orElseThrow();
    return desk.confirmPayment()
        .handle(Order.of(Samples.TILL, new ConfirmPayment.Command(id, fee, "receipt-1")));
  }

  static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }

  Application now(CaseId id) {
    return house.applications().open(id, Optional.empty()).orElseThrow().application();
  }

  int events(CaseId id) {
    return house.applications().journal(id).size();
  }

  static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }
}
