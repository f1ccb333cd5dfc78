package org.kense.http.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Fault;
import org.kense.core.form.RuleFault;
import org.kense.core.words.FaultWords;
import org.kense.core.words.RejectionWords;

/** Which fields a rejection speaks of, by the names that they have in requests. */
final class Flaws {
  private Flaws() {}

  static List<Flaw> of(Rejection rejection) {
    return switch (rejection) {
      case Unfit.Faulty faulty -> faulty.faults().stream().map(Flaws::of).toList();
      case Unfit unfit -> named(unfit, of(unfit));
      case Barred barred -> named(barred, of(barred));
      case Ungrounded ungrounded -> named(ungrounded, of(ungrounded));
      case Untimely untimely -> List.of();
    };
  }

  static Flaw of(Fault fault) {
    return new Flaw(
        fault.field(),
        FaultWords.code(fault),
        lang -> FaultWords.message(fault, lang),
        Optional.of(lang -> FaultWords.remedy(fault, lang)),
        fault instanceof RuleFault it ? Optional.of(it.rule()) : Optional.empty());
  }

  private static List<Flaw> named(Rejection rejection, Stream<String> fields) {
    return fields
        .map(
            field ->
                new Flaw(
                    field,
                    RejectionWords.code(rejection),
                    lang -> RejectionWords.say(rejection, lang).words(),
                    Optional.empty()))
        .toList();
  }

  private static Stream<String> of(Unfit unfit) {
    return switch (unfit) {
      case Unfit.Faulty it -> it.faults().stream().map(Fault::field);
      case Unfit.DocumentMissing it -> Stream.of(it.document());
      case Unfit.NoSuchDocument it -> Stream.of(it.document());
      case Unfit.DocumentNotAsked it -> Stream.of(it.document());
      case Unfit.WrongMediaType it -> Stream.of(it.document());
      case Unfit.TooLarge it -> Stream.of(it.document());
      case Unfit.NotAsked it ->
          it.changed().stream().filter(name -> !it.asked().contains(name)).sorted();
      case Unfit.NoSuchRegister it -> Stream.of("register");
      case Unfit.RegisterNotAsked it -> Stream.of("register");
      case Unfit.NotARating it -> Stream.of("stars");
      case Unfit.EmptyRequest it -> Stream.of("text");
      case Unfit.EvidenceMissing it -> Stream.of("evidence");
      case Unfit.ReferenceMissing it -> Stream.of("reference");
      case Unfit.PaperHeld it -> Stream.of(it.document());
      case Unfit.PaperNotHeld it -> Stream.of(it.document());
      case Unfit.ImpossibleOutage it -> Stream.of("from", "to");
      case Unfit.OutageWithoutCause it -> Stream.of("cause");
      case Unfit.WithdrawnWithoutReason it -> Stream.of("reason");
      case Unfit.WrongAmount it -> Stream.of("amount");
    };
  }

  private static Stream<String> of(Barred barred) {
    return switch (barred) {
      case Barred.NotOfUnit it -> Stream.of("executor");
      case Barred.NobodyOfUnit it -> Stream.of("leastLoaded");
      case Barred.NotOffered it -> Stream.of("service");
      case Barred.NoSuchChannel it -> Stream.of("channel");
      case Barred.Unknown it -> Stream.of();
      case Barred.NotPermitted it -> Stream.of();
      case Barred.ForOtherUnit it -> Stream.of();
      case Barred.ForOtherExecutor it -> Stream.of();
    };
  }

  private static Stream<String> of(Ungrounded ungrounded) {
    return switch (ungrounded) {
      case Ungrounded.NotAGround it -> Stream.of("ground");
      case Ungrounded.GroundNotNow it -> Stream.of("ground");
      case Ungrounded.Unmotivated it -> Stream.of("motivation");
      case Ungrounded.NoPlaceLeft it -> Stream.of();
      case Ungrounded.ConsentMissing it -> Stream.of();
      case Ungrounded.NumberUnproven it -> Stream.of();
      case Ungrounded.ConsentUnproven it -> Stream.of("evidence");
      case Ungrounded.ActUnsigned it -> Stream.of("proof");
      case Ungrounded.SignatureTooWeak it -> Stream.of("proof");
      case Ungrounded.SignatureFails it -> Stream.of("proof");
      case Ungrounded.SignatureUncertain it -> Stream.of("proof");
    };
  }
}
