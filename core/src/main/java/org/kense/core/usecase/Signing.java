package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.application.Application;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.Attachment;
import org.kense.core.law.PortalRules;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.service.SignatureLevel;

/** Whether a signature suffices for what the service asks (CSC-26). */
final class Signing {
  private final SignatureVerifier verifier;

  Signing(SignatureVerifier verifier) {
    this.verifier = verifier;
  }

  /** The applicant's signature over what the case says, as the channel demands it. */
  Either<Rejection, Signature> of(Application application, Proof proof, Facts facts) {
    var declaration = Declaration.of(application.heading(), application.content());
    return (switch (proof) {
          case Proof.Electronic given -> verified(declaration, given, facts);
          case Proof.Attested given ->
              attested(application, declaration, given, facts).map(Report.Holds::new);
        })
        .flatMap(holds -> new Sufficiency(facts.channel(application).signing()).of(holds))
        .map(Report.Holds::signature);
  }

  private Either<Rejection, Report.Holds> verified(
      CanonicalText declaration, Proof.Electronic proof, Facts facts) {
    return new Verification(verifier, facts.now(), PortalRules.SIGNED)
        .of(proof, declaration, facts.applicant().id());
  }

  /** A file of the case is the evidence; whoever took it in, or passed it on, answers for it. */
  private static Either<Rejection, Signature> attested(
      Application application, CanonicalText declaration, Proof.Attested proof, Facts facts) {
    return level(proof, facts)
        .flatMap(
            level ->
                evidence(application, proof)
                    .map(
                        file ->
                            new Signature(
                                level,
                                facts.applicant().id(),
                                declaration.digest(),
                                facts.now(),
                                file.content())));
  }

  /** Paper is attested by a person who saw it; only another system vouches for what it did. */
  private static Either<Rejection, SignatureLevel> level(Proof.Attested proof, Facts facts) {
    return switch (proof) {
      case Proof.Handwritten paper ->
          facts.actor() instanceof Actor.Employee
              ? Either.right(SignatureLevel.HANDWRITTEN)
              : fails("not-attested");
      case Proof.Vouched vouched ->
          facts.actor() instanceof Actor.Machine
              ? Either.right(SignatureLevel.VOUCHED)
              : fails("not-vouched");
    };
  }

  private static Either<Rejection, Attachment> evidence(
      Application application, Proof.Attested proof) {
    return application
        .content()
        .attachment(proof.attachment())
        .<Either<Rejection, Attachment>>map(Either::right)
        .orElseGet(
            () ->
                fails(
                    switch (proof) {
                      case Proof.Handwritten paper -> "scan-missing";
                      case Proof.Vouched vouched -> "package-missing";
                    }));
  }

  private static <T> Either<Rejection, T> fails(String reason) {
    return Either.left(new Ungrounded.SignatureFails(List.of(reason)));
  }
}
