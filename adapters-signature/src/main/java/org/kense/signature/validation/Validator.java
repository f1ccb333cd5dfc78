package org.kense.signature.validation;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cms.SignerInformation;
import org.kense.signature.cms.CmsReader;
import org.kense.signature.cms.Container;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;

/**
 * Says of a signature what it proves: everything is checked, nothing is fetched, and nothing that
 * the signature claims for itself is believed.
 */
public final class Validator {
  /** A CMS signature (RFC 5652) over this very document; what it embeds must equal the document. */
  public Finding detached(byte[] document, byte[] signature, Terms terms) {
    return CmsReader.read(signature)
        .fold(Finding::broken, container -> judged(container, document, terms));
  }

  /** A CMS signature that carries its content. */
  public Finding enveloping(byte[] signature, Terms terms) {
    return CmsReader.read(signature)
        .fold(
            Finding::broken,
            container ->
                container
                    .content()
                    .map(content -> judged(container, content, terms))
                    .orElseGet(() -> Finding.broken(Constraint.SIGNED_CONTENT)));
  }

  public Finding pdf(byte[] pdf, Terms terms) {
    return Finding.broken(Constraint.PDF_SIGNED);
  }

  private static Finding judged(Container container, byte[] content, Terms terms) {
    var known = terms.with(container.along());
    var each =
        container.signers().stream()
            .map(signer -> judged(container, signer, content, known))
            .toList();
    var all = each.stream().reduce(new Finding(List.of(), List.of()), Validator::both);
    return all.general().isEmpty() ? all.and(Requirements.of(all.signers(), terms.demands())) : all;
  }

  private static Finding judged(
      Container container, SignerInformation signer, byte[] content, Terms terms) {
    return container
        .presented(signer, terms.reliance().material())
        .fold(
            Validator::unnamed,
            presented ->
                new Finding(List.of(), List.of(new Judgement(presented, content, terms).signer())));
  }

  /** A signer whose certificate nobody gave may be anybody; two under one name are a trick. */
  private static Finding unnamed(Constraint constraint) {
    return new Finding(
        List.of(
            constraint == Constraint.CERTIFICATE_FOUND
                ? Check.orNobodyKnows(constraint, false)
                : Check.of(constraint, false)),
        List.of());
  }

  private static Finding both(Finding one, Finding other) {
    return new Finding(
        Stream.concat(one.general().stream(), other.general().stream()).toList(),
        Stream.concat(one.signers().stream(), other.signers().stream()).toList());
  }
}
