package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.SignatureRule;

/** Whether what ends a stage is signed as the stage demands, by whoever does it (CSC-27.5). */
final class Acts {
  private final SignatureVerifier verifier;

  Acts(SignatureVerifier verifier) {
    this.verifier = verifier;
  }

  /** The same with its signature: one that nobody demands has to hold all the same. */
  Either<Rejection, Done> signed(
      Done done, Optional<Proof.Electronic> proof, Application application, Facts facts) {
    return proof
        .map(given -> verified(done, given, application, facts))
        .orElseGet(() -> unsigned(done));
  }

  private static Either<Rejection, Done> unsigned(Done done) {
    var stage = done.stage();
    return stage
        .signature()
        .<Either<Rejection, Done>>map(
            asked ->
                Either.left(
                    new Ungrounded.ActUnsigned(stage.code(), asked.levels(), asked.basis())))
        .orElseGet(() -> Either.right(done));
  }

  private Either<Rejection, Done> verified(
      Done done, Proof.Electronic proof, Application application, Facts facts) {
    var asked = done.stage().signature();
    var basis = asked.map(SignatureRule::basis).orElseGet(done.stage()::basis);
    return new Verification(verifier, facts.now(), basis)
        .of(proof, done.act().on(application), facts.actor().id())
        .flatMap(
            holds ->
                asked.map(it -> new Sufficiency(it).of(holds)).orElseGet(() -> Either.right(holds)))
        .map(holds -> done.signed(holds.signature()));
  }
}
