package org.kense.signature.cms;

import io.vavr.control.Either;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Selector;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Material;

/**
 * A signed-data structure that could be read.
 *
 * @param along what came along in it
 */
public record Container(CMSSignedData cms, List<SignerInformation> signers, Material along) {
  /** Reading a key may take long; nobody honest has two certificates of one number. */
  private static final int MOST_DECOYS = 4;

  public Container {
    signers = List.copyOf(signers);
  }

  /** The content that it carries itself; empty where it is signed apart from it. */
  public Optional<byte[]> content() {
    return Optional.ofNullable(cms.getSignedContent())
        .map(content -> content.getContent() instanceof byte[] bytes ? bytes : new byte[0]);
  }

  /**
   * A signer with the one certificate that they name, from what came along or was given besides; of
   * several with one issuer and number, the one whose hash they signed.
   */
  public Either<Constraint, Presented> presented(SignerInformation signer, Material given) {
    var named =
        named(signer, along.and(given).certificates()).stream()
            .map(certificate -> new Presented(cms, signer, certificate))
            .toList();
    return switch (named.size()) {
      case 0 -> Either.left(Constraint.CERTIFICATE_FOUND);
      case 1 -> Either.right(named.getFirst());
      default -> bound(named);
    };
  }

  private static Either<Constraint, Presented> bound(List<Presented> named) {
    var bound =
        named.stream()
            .filter(one -> Guard.of(() -> Binding.of(one).isNamed()).orElse(false))
            .toList();
    return bound.size() == 1
        ? Either.right(bound.getFirst())
        : Either.left(Constraint.CERTIFICATE_BOUND);
  }

  // A signer's id is a selector of certificates, but in the library's raw type.
  @SuppressWarnings("unchecked")
  private static List<X509Certificate> named(
      SignerInformation signer, List<X509Certificate> certificates) {
    Selector<X509CertificateHolder> id = signer.getSID();
    return certificates.stream()
        .filter(certificate -> id.match(Certificates.holder(certificate)))
        .limit(MOST_DECOYS)
        .filter(Certificates::hasKey)
        .toList();
  }
}
