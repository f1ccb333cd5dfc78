package org.kense.http.problem;

import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;

/** Which problem each rejection is. */
final class RejectionKind {
  private RejectionKind() {}

  static ProblemKind of(Rejection rejection) {
    return switch (rejection) {
      case Barred barred -> of(barred);
      case Untimely untimely -> of(untimely);
      case Unfit unfit -> of(unfit);
      case Ungrounded ungrounded -> of(ungrounded);
    };
  }

  private static ProblemKind of(Barred barred) {
    return switch (barred) {
      case Barred.Unknown it -> ProblemKind.UNKNOWN;
      case Barred.NotPermitted it -> ProblemKind.NOT_PERMITTED;
      case Barred.ForOtherUnit it -> ProblemKind.FOR_OTHER_UNIT;
      case Barred.ForOtherExecutor it -> ProblemKind.FOR_OTHER_EXECUTOR;
      case Barred.NotOfUnit it -> ProblemKind.NOT_OF_UNIT;
      case Barred.NobodyOfUnit it -> ProblemKind.NOBODY_OF_UNIT;
      case Barred.NotOffered it -> ProblemKind.NOT_OFFERED;
      case Barred.NoSuchChannel it -> ProblemKind.NO_SUCH_CHANNEL;
    };
  }

  private static ProblemKind of(Untimely untimely) {
    return switch (untimely) {
      case Untimely.KeyReused it -> ProblemKind.KEY_REUSED;
      case Untimely.Stale it -> ProblemKind.STALE;
      case Untimely.WrongStatus it -> ProblemKind.WRONG_STATUS;
      case Untimely.OutOfOrder it -> ProblemKind.OUT_OF_ORDER;
      case Untimely.Suspended it -> ProblemKind.SUSPENDED;
      case Untimely.KeptUntil it -> ProblemKind.KEPT_UNTIL;
      case Untimely.PaidAlready it -> ProblemKind.PAID_ALREADY;
      case Untimely.NowhereToPay it -> ProblemKind.NOWHERE_TO_PAY;
      case Untimely.TakenBefore it -> ProblemKind.TAKEN_BEFORE;
      case Untimely.NoCampaign it -> ProblemKind.NO_CAMPAIGN;
      case Untimely.CalendarEnds it -> ProblemKind.CALENDAR_ENDS;
      case Untimely.DayContested it -> ProblemKind.DAY_CONTESTED;
    };
  }

  private static ProblemKind of(Unfit unfit) {
    return switch (unfit) {
      case Unfit.Faulty it -> ProblemKind.FAULTY;
      case Unfit.DocumentMissing it -> ProblemKind.DOCUMENT_MISSING;
      case Unfit.NoSuchDocument it -> ProblemKind.NO_SUCH_DOCUMENT;
      case Unfit.DocumentNotAsked it -> ProblemKind.DOCUMENT_NOT_ASKED;
      case Unfit.WrongMediaType it -> ProblemKind.WRONG_MEDIA_TYPE;
      case Unfit.TooLarge it -> ProblemKind.TOO_LARGE;
      case Unfit.NotAsked it -> ProblemKind.NOT_ASKED;
      case Unfit.NoSuchRegister it -> ProblemKind.NO_SUCH_REGISTER;
      case Unfit.RegisterNotAsked it -> ProblemKind.REGISTER_NOT_ASKED;
      case Unfit.NotARating it -> ProblemKind.NOT_A_RATING;
      case Unfit.EmptyRequest it -> ProblemKind.EMPTY_REQUEST;
      case Unfit.EvidenceMissing it -> ProblemKind.EVIDENCE_MISSING;
      case Unfit.ReferenceMissing it -> ProblemKind.REFERENCE_MISSING;
      case Unfit.PaperHeld it -> ProblemKind.PAPER_HELD;
      case Unfit.PaperNotHeld it -> ProblemKind.PAPER_NOT_HELD;
      case Unfit.ImpossibleOutage it -> ProblemKind.IMPOSSIBLE_OUTAGE;
      case Unfit.OutageWithoutCause it -> ProblemKind.OUTAGE_WITHOUT_CAUSE;
      case Unfit.WithdrawnWithoutReason it -> ProblemKind.WITHDRAWN_WITHOUT_REASON;
      case Unfit.WrongAmount it -> ProblemKind.WRONG_AMOUNT;
    };
  }

  private static ProblemKind of(Ungrounded ungrounded) {
    return switch (ungrounded) {
      case Ungrounded.NotAGround it -> ProblemKind.NOT_A_GROUND;
      case Ungrounded.GroundNotNow it -> ProblemKind.GROUND_NOT_NOW;
      case Ungrounded.Unmotivated it -> ProblemKind.UNMOTIVATED;
      case Ungrounded.NoPlaceLeft it -> ProblemKind.NO_PLACE_LEFT;
      case Ungrounded.ConsentMissing it -> ProblemKind.CONSENT_MISSING;
      case Ungrounded.NumberUnproven it -> ProblemKind.NUMBER_UNPROVEN;
      case Ungrounded.ConsentUnproven it -> ProblemKind.CONSENT_UNPROVEN;
      case Ungrounded.ActUnsigned it -> ProblemKind.ACT_UNSIGNED;
      case Ungrounded.SignatureTooWeak it -> ProblemKind.SIGNATURE_TOO_WEAK;
      case Ungrounded.SignatureFails it -> ProblemKind.SIGNATURE_FAILS;
      case Ungrounded.SignatureUncertain it -> ProblemKind.SIGNATURE_UNCERTAIN;
    };
  }
}
