package org.kense.core.words;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Evidence;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.Motive;
import org.kense.core.application.Refusal;
import org.kense.core.application.Signature;
import org.kense.core.application.StageDone;
import org.kense.core.application.StatusEvent;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.Samples;
import org.kense.core.service.Offer;
import org.kense.core.service.ResultRule;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageCode;

/** A case of Aida's at the sample college, as far as some events take it. */
final class Affairs {
  static final ActorId AIDA = new ActorId("aida");
  static final ActorId HEAD = new ActorId("head-1");

  /** 18:00 in Bishkek. */
  static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

  static final CaseNumber NUMBER = CaseNumber.of(700, Year.of(2026), 17);
  static final Sha256 HASH = Sha256.of(new byte[] {1});
  static final Text PLACE = Text.of("room 5", "кабинет 5", "5-кабинет", "5-бөлмө");

  private Affairs() {}

  static Dossier draft(Lang lang, ResultRule.Kind kind, Event... events) {
    var service = Papers.yielding(kind);
    var started =
        new HeadingEvent.Started(
            new CaseId(Samples.COLLEGE, new UUID(0, 1)),
            service.ref(),
            Samples.PORTAL,
            Set.of(UnitCode.APPLICANT),
            AIDA,
            lang,
            NOON.minusSeconds(3600));
    var all = Stream.concat(Stream.of(started), Stream.of(events)).toList();
    return new Dossier(Application.of(all), service, offer());
  }

  /** Filed and registered at noon, and then whatever else. */
  static Dossier filed(Lang lang, ResultRule.Kind kind, Event... events) {
    var before =
        List.<Event>of(
            new ContentEvent.Answered(
                Map.of("name", "Аида", "birth-date", "2004-09-01", "purpose", "employer"), NOON),
            new ContentEvent.Attached(
                new Attachment("a", "scan", "скан.pdf", "application/pdf", 9, HASH), NOON),
            new ContentEvent.Signed(new Signature(SignatureLevel.SIMPLE, AIDA, HASH, NOON, HASH)),
            new HeadingEvent.Numbered(NUMBER),
            new StatusEvent.Filed(NOON),
            new CourseEvent.StageCompleted(done(Papers.FILL)));
    return draft(
        lang, kind, Stream.concat(before.stream(), Stream.of(events)).toArray(Event[]::new));
  }

  static StageDone done(StageCode stage) {
    return new StageDone(
        stage, UnitCode.APPLICANT, NOON, Optional.empty(), NOON, AIDA, Answers.NONE);
  }

  static StageDone recorded(StageCode stage) {
    var post = new UnitCode("post");
    var evidence = new Evidence(new UnitCode("office"), "RR 1", Optional.empty());
    return new StageDone(
        stage, post, NOON, Optional.empty(), NOON, AIDA, Answers.NONE, Optional.of(evidence));
  }

  static Deadline due(boolean provisional) {
    return new Deadline(
        Instant.parse("2026-03-13T12:00:00Z"),
        Instant.parse("2026-03-13T12:00:00Z"),
        new TimeLimit.WorkingDays(5),
        Papers.LAW,
        NOON,
        provisional,
        "KG@1",
        "1");
  }

  /** The same limit, one working day later. */
  static Deadline later() {
    var due = due(false);
    var at = Instant.parse("2026-03-16T12:00:00Z");
    return new Deadline(at, at, due.limit(), due.basis(), due.start(), true, "KG@2", "1");
  }

  static Refusal refusal() {
    return new Refusal(
        List.of(new Motive(Papers.UNTRUE, Papers.LAW, "the diploma's number does not exist")),
        HEAD,
        NOON);
  }

  private static Offer offer() {
    var plain = Samples.offer(Samples.CHARGED);
    return new Offer(
        plain.provider(),
        plain.service(),
        plain.from(),
        plain.hours(),
        plain.terms(),
        plain.fee(),
        Optional.of(PLACE),
        plain.campaigns());
  }
}
