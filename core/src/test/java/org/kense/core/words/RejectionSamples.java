package org.kense.core.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.access.ActorId;
import org.kense.core.access.Denial;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Barred;
import org.kense.core.application.OuterReference;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Fault;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.PortalRules;
import org.kense.core.person.Agreement;
import org.kense.core.service.Campaign;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Money;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageCode;

/** A rejection of every kind. */
final class RejectionSamples {
  static final Basis RULE = new LegalBasis("kg-kstu-portal-rules-2023", "33(1)", "CSC-33.1");

  private static final Campaign SUMMER =
      new Campaign(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 8, 15), List.of());
  private static final ActorId AIGUL = new ActorId("aigul");
  private static final UnitCode OFFICE = new UnitCode("office");
  private static final StageCode PREPARE = new StageCode("prepare");
  private static final GroundCode UNTRUE = new GroundCode("untrue");
  private static final GroundCode STALE = new GroundCode("out-of-date");

  private RejectionSamples() {}

  static List<Barred> barred() {
    return List.of(
        new Barred.Unknown("kstu.1"),
        new Barred.NotPermitted(new Denial(Role.OFFICE, Permission.REFUSE)),
        new Barred.ForOtherUnit(PREPARE, OFFICE, RULE),
        new Barred.ForOtherExecutor(AIGUL),
        new Barred.NotOfUnit(AIGUL, OFFICE),
        new Barred.NobodyOfUnit(OFFICE),
        new Barred.NotOffered(new ServiceCode("kg.transcript"), new InstitutionId("kstu")),
        new Barred.NoSuchChannel(
            new ChannelCode("paper"),
            List.of(new ChannelCode("portal"), new ChannelCode("front-office"))));
  }

  static List<Untimely> untimely() {
    return List.of(
        new Untimely.KeyReused("k-1"),
        new Untimely.Stale(3, 4),
        new Untimely.WrongStatus("granted"),
        new Untimely.OutOfOrder(PREPARE, Effect.READIES, RULE),
        new Untimely.Suspended(Set.of(PauseReason.PAYMENT)),
        new Untimely.KeptUntil(Instant.parse("2026-03-05T12:00:00Z"), RULE),
        new Untimely.PaidAlready("R-77"),
        new Untimely.NowhereToPay(),
        new Untimely.TakenBefore(new OuterReference("4012345678")),
        new Untimely.NoCampaign(List.of(SUMMER), RULE),
        new Untimely.CalendarEnds("KG", LocalDate.of(2027, 12, 31)),
        new Untimely.DayContested("RU", LocalDate.of(2026, 11, 2)));
  }

  static List<Unfit> unfit() {
    return List.of(
        new Unfit.Faulty(List.of(new Fault.Missing("phone"), new Fault.Missing("full-name"))),
        new Unfit.DocumentMissing("diploma", RULE),
        new Unfit.NoSuchDocument("passport", List.of("diploma")),
        new Unfit.DocumentNotAsked("passport", RULE),
        new Unfit.WrongMediaType("diploma", "text/plain", List.of("application/pdf", "image/jpeg")),
        new Unfit.TooLarge("diploma", 5_242_881, 5_242_880),
        new Unfit.NotAsked(Set.of("full-name"), Set.of("phone", "diploma")),
        new Unfit.NoSuchRegister("greenhouse", List.of("persons-register")),
        new Unfit.RegisterNotAsked("civil-status-register", RULE),
        new Unfit.NotARating(6),
        new Unfit.EmptyRequest(),
        new Unfit.EvidenceMissing(PREPARE, OFFICE),
        new Unfit.ReferenceMissing(),
        new Unfit.PaperHeld("scan"),
        new Unfit.PaperNotHeld("scan"),
        new Unfit.ImpossibleOutage(
            Affairs.NOON, Optional.of(Affairs.NOON.minusSeconds(60)), Affairs.NOON),
        new Unfit.OutageWithoutCause(),
        new Unfit.WithdrawnWithoutReason(),
        new Unfit.WrongAmount(som(15000), som(10050)));
  }

  static List<Ungrounded> ungrounded() {
    return List.of(
        new Ungrounded.NotAGround(new GroundCode("ugly"), List.of(UNTRUE, STALE), RULE),
        new Ungrounded.GroundNotNow(UNTRUE, RefusalGround.At.ACCEPTANCE, RULE),
        new Ungrounded.Unmotivated(),
        new Ungrounded.NoPlaceLeft(List.of("welding", "budget"), 25, RULE),
        new Ungrounded.ConsentMissing(Set.of(Agreement.PERSONAL_DATA), "2026-1"),
        new Ungrounded.NumberUnproven(IdentityNumber.KZ_IIN, RULE),
        new Ungrounded.ConsentUnproven(Agreement.PERSONAL_DATA),
        new Ungrounded.ActUnsigned(PREPARE, Set.of(SignatureLevel.QUALIFIED), RULE),
        new Ungrounded.SignatureTooWeak(
            SignatureLevel.SIMPLE, Set.of(SignatureLevel.QUALIFIED), RULE),
        new Ungrounded.SignatureFails(List.of("code-expired")),
        new Ungrounded.SignatureUncertain(List.of("revocation-not-known"), PortalRules.SIGNED));
  }

  static List<Rejection> all() {
    return Stream.of(barred(), untimely(), unfit(), ungrounded())
        .<Rejection>flatMap(List::stream)
        .toList();
  }

  static Money som(long minor) {
    return new Money(minor, Currency.getInstance("KGS"));
  }
}
