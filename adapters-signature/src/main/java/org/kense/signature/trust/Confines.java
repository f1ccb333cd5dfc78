package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What a root's own certificate confines chains to: their length and the names in them.
 *
 * <p>RFC 5280 begins below the root; a root that confines itself is believed here (RFC 5937).
 */
final class Confines {
  private Confines() {}

  static boolean hold(Chain chain) {
    return isShort(chain)
        && constraints(chain.root().certificate())
            .map(confined -> chain.path().stream().allMatch(one -> inside(confined, one)))
            .orElse(true);
  }

  /** An authority that renews its own certificate makes a chain no longer. */
  private static boolean isShort(Chain chain) {
    var between = chain.path().stream().skip(1).filter(one -> !selfIssued(one)).count();
    return between <= chain.root().certificate().getBasicConstraints();
  }

  private static boolean selfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  private static Optional<NameConstraints> constraints(X509Certificate root) {
    return extensions(root)
        .map(all -> all.getExtensionParsedValue(Extension.nameConstraints))
        .map(NameConstraints::getInstance);
  }

  private static boolean inside(NameConstraints constraints, X509Certificate certificate) {
    var validator = validator(constraints);
    var own = new GeneralName(Certificates.subject(certificate));
    try {
      for (var name : Stream.concat(Stream.of(own), others(certificate)).toList()) {
        validator.checkPermitted(name);
        validator.checkExcluded(name);
      }
      return true;
    } catch (NameConstraintValidatorException outside) {
      return false;
    }
  }

  private static PKIXNameConstraintValidator validator(NameConstraints constraints) {
    var validator = new PKIXNameConstraintValidator();
    Optional.ofNullable(constraints.getPermittedSubtrees())
        .ifPresent(validator::intersectPermittedSubtree);
    Optional.ofNullable(constraints.getExcludedSubtrees())
        .map(List::<GeneralSubtree>of)
        .orElseGet(List::of)
        .forEach(validator::addExcludedSubtree);
    return validator;
  }

  private static Stream<GeneralName> others(X509Certificate certificate) {
    return extensions(certificate)
        .map(all -> GeneralNames.fromExtensions(all, Extension.subjectAlternativeName))
        .stream()
        .flatMap(names -> Stream.of(names.getNames()));
  }

  private static Optional<Extensions> extensions(X509Certificate certificate) {
    X509CertificateHolder holder = Certificates.holder(certificate);
    return Optional.ofNullable(holder.getExtensions());
  }
}
