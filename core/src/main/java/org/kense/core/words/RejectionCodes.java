package org.kense.core.words;

import org.kense.core.application.Barred;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;

/** The written list of the names of rejections: stored and printed, never changed. */
final class RejectionCodes {
  private RejectionCodes() {}

  static String of(Barred barred) {
    return switch (barred) {
      case Barred.Unknown it -> "unknown";
      case Barred.NotPermitted it -> "not-permitted";
      case Barred.ForOtherUnit it -> "for-other-unit";
      case Barred.ForOtherExecutor it -> "for-other-executor";
      case Barred.NobodyOfUnit it -> "nobody-of-unit";
      case Barred.NotOfUnit it -> "not-of-unit";
      case Barred.NotOffered it -> "not-offered";
      case Barred.NoSuchChannel it -> "no-such-channel";
    };
  }

  static String of(Untimely untimely) {
    return switch (untimely) {
      case Untimely.KeyReused it -> "key-reused";
      case Untimely.Stale it -> "stale";
      case Untimely.WrongStatus it -> "wrong-status";
      case Untimely.OutOfOrder it -> "out-of-order";
      case Untimely.Suspended it -> "suspended";
      case Untimely.KeptUntil it -> "kept-until";
      case Untimely.PaidAlready it -> "paid-already";
      case Untimely.NowhereToPay it -> "nowhere-to-pay";
      case Untimely.TakenBefore it -> "taken-before";
      case Untimely.NoCampaign it -> "no-campaign";
      case Untimely.CalendarEnds it -> "calendar-ends";
      case Untimely.DayContested it -> "day-contested";
    };
  }

  static String of(Unfit unfit) {
    return switch (unfit) {
      case Unfit.Faulty it -> "faulty";
      case Unfit.DocumentMissing it -> "document-missing";
      case Unfit.NoSuchDocument it -> "no-such-document";
      case Unfit.DocumentNotAsked it -> "document-not-asked";
      case Unfit.WrongMediaType it -> "wrong-media-type";
      case Unfit.TooLarge it -> "too-large";
      case Unfit.NotAsked it -> "not-asked";
      case Unfit.NoSuchRegister it -> "no-such-register";
      case Unfit.RegisterNotAsked it -> "register-not-asked";
      case Unfit.NotARating it -> "not-a-rating";
      case Unfit.EmptyRequest it -> "empty-request";
      case Unfit.EvidenceMissing it -> "evidence-missing";
      case Unfit.ReferenceMissing it -> "reference-missing";
      case Unfit.PaperHeld it -> "paper-held";
      case Unfit.PaperNotHeld it -> "paper-not-held";
      case Unfit.ImpossibleOutage it -> "impossible-outage";
      case Unfit.OutageWithoutCause it -> "outage-without-cause";
      case Unfit.WithdrawnWithoutReason it -> "withdrawn-without-reason";
      case Unfit.WrongAmount it -> "wrong-amount";
    };
  }

  static String of(Ungrounded ungrounded) {
    return switch (ungrounded) {
      case Ungrounded.NotAGround it -> "not-a-ground";
      case Ungrounded.GroundNotNow it -> "ground-not-now";
      case Ungrounded.Unmotivated it -> "unmotivated";
      case Ungrounded.NoPlaceLeft it -> "no-place-left";
      case Ungrounded.ConsentMissing it -> "consent-missing";
      case Ungrounded.NumberUnproven it -> "number-unproven";
      case Ungrounded.ConsentUnproven it -> "consent-unproven";
      case Ungrounded.ActUnsigned it -> "act-unsigned";
      case Ungrounded.SignatureTooWeak it -> "signature-too-weak";
      case Ungrounded.SignatureFails it -> "signature-fails";
      case Ungrounded.SignatureUncertain it -> "signature-uncertain";
    };
  }
}
