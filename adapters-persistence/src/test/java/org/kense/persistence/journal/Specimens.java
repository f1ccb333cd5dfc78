package org.kense.persistence.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.Evidence;
import org.kense.core.application.Motive;
import org.kense.core.application.PlanLine;
import org.kense.core.application.Refusal;
import org.kense.core.application.Request;
import org.kense.core.application.Signature;
import org.kense.core.application.StageDone;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.form.Sha256;
import org.kense.core.law.Assumed;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Money;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageCode;

/** Values from which the golden events are made: each as it was released. */
final class Specimens {
  static final Instant AT = Instant.parse("2026-02-02T04:00:00Z");
  static final Instant LATER = Instant.parse("2026-02-09T12:00:00.123456Z");
  static final ActorId AIDA = new ActorId("aida");
  static final ActorId OFFICER = new ActorId("office-1");
  static final UnitCode OFFICE = new UnitCode("office");
  static final StageCode REGISTER = new StageCode("register");
  static final Money FEE = new Money(15_000, Currency.getInstance("KGS"));
  static final LegalBasis CLAUSE = new LegalBasis("kg-sample-act", "35, § 2", "CSC-35");
  static final Deadline DUE = due(new TimeLimit.WorkingDays(5));
  static final Deadline FIXED_DAY =
      due(new TimeLimit.FixedDay(MonthDay.of(5, 1), TimeLimit.FixedDay.Of.NEXT));

  static final PlanLine PLAN =
      new PlanLine(LocalDate.of(2026, 6, 20), List.of("welding", "budget"));

  static final CaseId CASE =
      new CaseId(
          new InstitutionId("sample-college"),
          UUID.fromString("019c1c5a-7c00-7000-8000-000000000001"));

  static final Attachment SCAN =
      new Attachment("file-1", "scan", "Скан диплома.pdf", "application/pdf", 48_213, hash(1));

  static final Signature SIGNATURE =
      new Signature(SignatureLevel.QUALIFIED, AIDA, hash(2), AT, hash(3));

  static final Refusal REFUSAL =
      new Refusal(
          List.of(
              new Motive(new GroundCode("untrue"), CLAUSE, "Күбөлүк чын эмес."),
              new Motive(new GroundCode("late"), CLAUSE, "Filed after the last day.")),
          OFFICER,
          AT);

  static final Request REQUEST =
      new Request("Бірінші бетті қосыңыз.", Set.of("phone", "name"), Set.of("scan"));

  static final StageDone DONE =
      new StageDone(
          REGISTER,
          OFFICE,
          AT,
          Optional.of(DUE),
          LATER,
          OFFICER,
          new Answers(Map.of("course", "2", "basis", "order \"14\"")));

  static final StageDone RECORDED =
      new StageDone(
          new StageCode("bring"),
          new UnitCode("post"),
          AT,
          Optional.of(DUE),
          LATER,
          OFFICER,
          Answers.NONE,
          Optional.of(new Evidence(OFFICE, "RR 123 456 785 KZ", Optional.of("file-2"))));

  private Specimens() {}

  static Deadline due(TimeLimit limit) {
    return new Deadline(LATER, AT, limit, CLAUSE, AT, true, "KG@2026.1", "hours-1");
  }

  static Deadline arrived() {
    return new Deadline(
        LATER,
        AT,
        new TimeLimit.WorkingDays(5),
        CLAUSE,
        AT,
        true,
        "KG@2026.1",
        "hours-1",
        Optional.of(AT.minusSeconds(1)));
  }

  static Deadline assumed(TimeLimit limit) {
    var why = Assumed.UNSTATED;
    return new Deadline(LATER, LATER, limit, why, AT, false, "KZ@2026.1", "hours-1");
  }

  static Sha256 hash(int of) {
    return Sha256.of(new byte[] {(byte) of});
  }
}
