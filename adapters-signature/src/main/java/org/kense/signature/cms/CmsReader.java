package org.kense.signature.cms;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Outline;

/** Reads what is presented as a signature; what can't be read breaks a first constraint. */
public final class CmsReader {
  private static final int MOST_CERTIFICATES = 64;
  private static final int MOST_SIGNERS = 16;

  private CmsReader() {}

  /** Reads DER or BER of exactly one structure, with at least one signer. */
  public static Either<Constraint, Container> read(byte[] bytes) {
    return Optional.of(bytes)
        .filter(Outline::sound)
        .flatMap(sound -> Guard.of(() -> new CMSSignedData(sound)))
        .flatMap(cms -> Guard.of(() -> container(cms)))
        .orElseGet(() -> Either.left(Constraint.FORM));
  }

  private static Either<Constraint, Container> container(CMSSignedData cms) {
    var signers = List.copyOf(cms.getSignerInfos().getSigners());
    var certificates = cms.getCertificates().getMatches(null).size();
    if (signers.isEmpty() || signers.size() > MOST_SIGNERS || certificates > MOST_CERTIFICATES) {
      return Either.left(Constraint.FORM);
    }
    return Either.right(new Container(cms, signers, Along.of(cms)));
  }
}
