package org.kense.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Algorithms;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Guard;

/** What can be said of a signature without asking whose it is. */
public final class SignatureChecks {
  private final Presented presented;
  private final byte[] content;
  private final SignedAttributes attributes;
  private final Algorithms algorithms;

  public SignatureChecks(Presented presented, byte[] content, Algorithms algorithms) {
    this.presented = presented;
    this.content = content;
    this.attributes = new SignedAttributes(presented);
    this.algorithms = algorithms;
  }

  /**
   * The outer constraints first; those that count on them only where they are kept.
   *
   * @param at by when the signature was there, for algorithms that were broken since
   */
  public List<Check> all(Instant at, Strictness strictness) {
    var outer =
        List.of(
            check(Constraint.SIGNED_ATTRIBUTES, () -> attributes.whole(strictness)),
            new Check(Constraint.ALGORITHMS, algorithms(at)),
            check(Constraint.EMBEDDED_CONTENT, this::embedsNothingElse));
    return Check.reasons(outer).isEmpty()
        ? Stream.concat(outer.stream(), inner(at)).toList()
        : outer;
  }

  private Stream<Check> inner(Instant at) {
    var inner =
        Stream.of(
            check(Constraint.CERTIFICATE_BOUND, () -> bound(at)),
            check(Constraint.CONTENT_DIGEST, this::digestsTheContent));
    return Stream.concat(inner, value());
  }

  /** A key that isn't accepted fails by itself; to verify with it may take for ever. */
  private Stream<Check> value() {
    return algorithms.key(presented.certificate().getPublicKey()) == Verdict.VALID
        ? Stream.of(check(Constraint.SIGNATURE_VALUE, this::signed))
        : Stream.empty();
  }

  private boolean bound(Instant at) throws GeneralSecurityException {
    var binding = new Binding(presented, attributes);
    return binding.soundly(algorithms, at) && binding.holds();
  }

  private static Check check(Constraint constraint, Guard.Step<Boolean> step) {
    return Check.of(constraint, Guard.of(step).orElse(false));
  }

  private Verdict algorithms(Instant at) {
    var info = presented.signer().toASN1Structure();
    return Guard.of(
            () ->
                algorithms.pair(info.getDigestEncryptionAlgorithm(), info.getDigestAlgorithm(), at))
        .orElse(Verdict.INVALID);
  }

  private boolean embedsNothingElse() {
    var embedded = presented.cms().getSignedContent();
    return embedded == null
        || (embedded.getContent() instanceof byte[] bytes && Arrays.equals(bytes, content));
  }

  private boolean digestsTheContent() throws GeneralSecurityException {
    var signed =
        ASN1OctetString.getInstance(attributes.only(SignedAttributes.DIGEST).orElseThrow());
    var digest = presented.signer().toASN1Structure().getDigestAlgorithm().getAlgorithm();
    var name = algorithms.digestName(digest).orElseThrow();
    return MessageDigest.isEqual(
        signed.getOctets(), MessageDigest.getInstance(name, Bouncy.PROVIDER).digest(content));
  }

  private boolean signed() throws GeneralSecurityException, IOException {
    var info = presented.signer().toASN1Structure();
    var algorithm =
        algorithms
            .whole(info.getDigestEncryptionAlgorithm(), info.getDigestAlgorithm())
            .orElseThrow();
    try {
      var verifier =
          new JcaContentVerifierProviderBuilder()
              .setProvider(Bouncy.PROVIDER)
              .build(presented.certificate().getPublicKey())
              .get(algorithm);
      try (var signed = verifier.getOutputStream()) {
        signed.write(presented.signer().getEncodedSignedAttributes());
      }
      return verifier.verify(presented.signer().getSignature());
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
