package org.kense.signature.validation;

import java.util.List;
import org.bouncycastle.cms.SignerInformation;
import org.kense.signature.cms.Container;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;

/** Everybody who signed one structure, each judged. */
final class Everybody {
  private final Container container;
  private final byte[] content;
  private final Terms terms;
  private final Stamps stamps;

  /** With time-stamps over the whole of it, that do not lie in it. */
  Everybody(Container container, byte[] content, Terms terms, Stamps stamps) {
    this.container = container;
    this.content = content;
    this.terms = terms.with(container.along());
    this.stamps = stamps;
  }

  Finding judged() {
    return container.signers().stream().map(this::judged).reduce(Finding.NOTHING, Finding::and);
  }

  private Finding judged(SignerInformation signer) {
    return container
        .presented(signer, terms.reliance().material())
        .fold(
            Everybody::unnamed,
            presented ->
                new Finding(
                    List.of(), List.of(new Judgement(presented, content, terms, stamps).signer())));
  }

  /** A signer whose certificate nobody gave may be anybody; two under one name are a trick. */
  private static Finding unnamed(Constraint constraint) {
    return Finding.of(
        constraint == Constraint.CERTIFICATE_FOUND
            ? Check.orNobodyKnows(constraint, false)
            : Check.of(constraint, false));
  }
}
