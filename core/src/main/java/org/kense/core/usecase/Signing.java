package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Channel;

/** Whether a signature suffices for what the service asks (CSC-26). */
final class Signing {
  private final SignatureVerifier verifier;

  Signing(SignatureVerifier verifier) {
    this.verifier = verifier;
  }

  /**
   * The signature over this declaration, by the one who acts, of a level that the channel takes.
   */
  Either<Rejection, Signature> of(
      Declaration declaration, SignatureVerifier.Proof proof, Facts facts, Channel channel) {
    return switch (verifier.verify(proof, declaration.bytes(), facts.now())) {
      case SignatureVerifier.Report.Fails fails ->
          Either.left(new Ungrounded.SignatureFails(fails.reasons()));
      case SignatureVerifier.Report.Holds holds ->
          sufficient(holds.signature(), declaration, facts, channel);
    };
  }

  private static Either<Rejection, Signature> sufficient(
      Signature signature, Declaration declaration, Facts facts, Channel channel) {
    if (!signature.content().equals(declaration.digest())) {
      return Either.left(new Ungrounded.SignatureFails(List.of("other-content")));
    }
    if (!signature.signer().equals(facts.actor().id())) {
      return Either.left(new Ungrounded.SignatureFails(List.of("other-signer")));
    }
    return channel.signature().contains(signature.level())
        ? Either.right(signature)
        : Either.left(
            new Ungrounded.SignatureTooWeak(
                signature.level(), channel.signature(), channel.signatureBasis()));
  }
}
