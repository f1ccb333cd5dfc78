package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.application.Application;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.SignatureLevel;

/** Whether a signature suffices for what the service asks (CSC-26). */
final class Signing {
  private final SignatureVerifier verifier;

  Signing(SignatureVerifier verifier) {
    this.verifier = verifier;
  }

  /** The applicant's signature over what the case says, of a level that the channel takes. */
  Either<Rejection, Signature> of(Application application, Proof proof, Facts facts) {
    var declaration = Declaration.of(application.heading(), application.content());
    return (switch (proof) {
          case Proof.Electronic given -> verified(declaration, given, facts);
          case Proof.Handwritten given -> attested(application, declaration, given, facts);
        })
        .flatMap(signature -> sufficient(signature, application, facts));
  }

  private Either<Rejection, Signature> verified(
      Declaration declaration, Proof.Electronic proof, Facts facts) {
    return switch (verifier.verify(proof, declaration.bytes(), facts.now())) {
      case SignatureVerifier.Report.Fails fails ->
          Either.left(new Ungrounded.SignatureFails(fails.reasons()));
      case SignatureVerifier.Report.Holds holds -> own(holds.signature(), declaration, facts);
    };
  }

  private static Either<Rejection, Signature> own(
      Signature signature, Declaration declaration, Facts facts) {
    if (!signature.content().equals(declaration.digest())) return fails("other-content");
    return signature.signer().equals(facts.applicant().id())
        ? Either.right(signature)
        : fails("other-signer");
  }

  /** The scan of the paper is the evidence; the employee who took it in answers for it. */
  private static Either<Rejection, Signature> attested(
      Application application, Declaration declaration, Proof.Handwritten proof, Facts facts) {
    var applicant = facts.applicant().id();
    if (facts.actor().id().equals(applicant)) return fails("not-attested");
    return application
        .content()
        .attachment(proof.attachment())
        .<Either<Rejection, Signature>>map(
            scan ->
                Either.right(
                    new Signature(
                        SignatureLevel.HANDWRITTEN,
                        applicant,
                        declaration.digest(),
                        facts.now(),
                        scan.content())))
        .orElseGet(() -> fails("scan-missing"));
  }

  private static <T> Either<Rejection, T> fails(String reason) {
    return Either.left(new Ungrounded.SignatureFails(List.of(reason)));
  }

  private static Either<Rejection, Signature> sufficient(
      Signature signature, Application application, Facts facts) {
    var channel = facts.channel(application);
    return channel.signature().contains(signature.level())
        ? Either.right(signature)
        : Either.left(
            new Ungrounded.SignatureTooWeak(
                signature.level(), channel.signature(), channel.signatureBasis()));
  }
}
