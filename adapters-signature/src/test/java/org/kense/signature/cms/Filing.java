package org.kense.signature.cms;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.SignatureRule;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;
import org.kense.signature.Room;

/** Aida files an application in a house of memory that signs and prints for good. */
final class Filing {
  final Room room;
  final UseCases desk;
  final CaseId id;

  Filing(Room room, Instant now, Set<SignatureLevel> accepted) {
    this.room = room;
    var service = accepting(accepted);
    var house = MemoryHouse.of(now, List.of(service), Samples.EMPLOYEES);
    this.desk = UseCases.of(signing(house.useCases().ports(), room));
    desk.ports().offers().put(Samples.offer(service));
    this.id = draft(service);
  }

  Either<Rejection, Receipt> submit(Proof proof) {
    return desk.submitApplication()
        .handle(Order.of(Samples.AIDA, new SubmitApplication.Command(id, proof)));
  }

  /** A code over what the draft says now, as it came to her phone. */
  Proof code() {
    var challenge = right(desk.requestSigningCode().handle(Samples.AIDA, id));
    return new Proof.OneTimeCode(challenge.id(), room.codeSentTo(Room.AIDA));
  }

  /** The very bytes that she signs. */
  byte[] declaration() {
    return Declaration.of(now().heading(), now().content()).bytes();
  }

  Application now() {
    return desk.ports().applications().open(id, Optional.empty()).orElseThrow().application();
  }

  static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }

  private CaseId draft(Service service) {
    for (var agreement : Agreement.values()) {
      var consent = new GiveConsent.Command(agreement, "2026-01");
      right(desk.giveConsent().handle(Order.of(Samples.AIDA, consent)));
    }
    var start =
        new StartDraft.Command(Samples.COLLEGE, service.ref().code(), Samples.PORTAL, Lang.RU);
    var draft = right(desk.startDraft().handle(Order.of(Samples.AIDA, start))).application().id();
    var answers = new AnswerFields.Command(draft, Map.of("name", "Аида Өмүрбек кызы"));
    right(desk.answerFields().handle(Order.of(Samples.AIDA, answers)));
    return draft;
  }

  private static Ports signing(Ports memory, Room room) {
    return new Ports(
        memory.applications(),
        memory.records(),
        memory.persons(),
        memory.people(),
        memory.services(),
        memory.offers(),
        memory.calendars(),
        memory.institutions(),
        room.documents,
        room.signatures.verifier(),
        room.signatures.codes(),
        room.signatures.press(),
        memory.prints(),
        memory.payments(),
        memory.stateRegisters(),
        memory.personalNumbers(),
        memory.ids(),
        memory.access(),
        memory.clock());
  }

  private static Service accepting(Set<SignatureLevel> levels) {
    var free = Samples.FREE;
    var channels = free.channels().stream().map(channel -> accepting(channel, levels)).toList();
    return new Service(
        free.ref(),
        free.title(),
        free.basis(),
        free.listing(),
        free.calendar(),
        free.counting(),
        free.fee(),
        free.drafts(),
        free.campaign(),
        channels,
        free.documents(),
        free.originals(),
        free.form(),
        free.supplement(),
        free.refusal(),
        free.notices(),
        free.result());
  }

  private static Channel accepting(Channel channel, Set<SignatureLevel> levels) {
    return new Channel(
        channel.code(),
        channel.signIn(),
        new SignatureRule(levels, Optional.empty(), channel.signing().basis()),
        channel.term(),
        channel.route());
  }
}
