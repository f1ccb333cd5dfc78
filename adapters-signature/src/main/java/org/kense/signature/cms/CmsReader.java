package org.kense.signature.cms;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.kense.signature.trust.Constraint;

/** Reads what is presented as a signature; what can't be read breaks a first constraint. */
final class CmsReader {
  private static final int MOST_CERTIFICATES = 16;

  private CmsReader() {}

  static Either<Constraint, Presented> read(String base64) {
    return Armor.bytes(base64)
        .filter(Outline::sound)
        .flatMap(bytes -> Guard.of(() -> byOne(new CMSSignedData(bytes))))
        .orElseGet(() -> Either.left(Constraint.FORM));
  }

  private static Either<Constraint, Presented> byOne(CMSSignedData cms)
      throws GeneralSecurityException, IOException {
    var signers = cms.getSignerInfos().getSigners();
    return signers.size() == 1
        ? withCertificate(cms, signers.iterator().next())
        : Either.left(Constraint.ONE_SIGNER);
  }

  private static Either<Constraint, Presented> withCertificate(
      CMSSignedData cms, SignerInformation signer) throws GeneralSecurityException, IOException {
    var all = cms.getCertificates().getMatches(null);
    var own = certificates(holders(cms, signer));
    return own.size() == 1 && all.size() <= MOST_CERTIFICATES
        ? Either.right(new Presented(cms, signer, own.getFirst(), certificates(all)))
        : Either.left(Constraint.CERTIFICATE_BOUND);
  }

  // A signer's id is a selector of certificates, but in the library's raw type.
  @SuppressWarnings("unchecked")
  private static Collection<X509CertificateHolder> holders(
      CMSSignedData cms, SignerInformation signer) {
    return cms.getCertificates().getMatches(signer.getSID());
  }

  /** Each once: some signers put one in twice. */
  private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
      throws GeneralSecurityException, IOException {
    var factory = CertificateFactory.getInstance("X.509");
    var certificates = new ArrayList<X509Certificate>();
    for (var holder : new HashSet<>(holders)) {
      var encoded = new ByteArrayInputStream(holder.getEncoded());
      certificates.add((X509Certificate) factory.generateCertificate(encoded));
    }
    return certificates;
  }
}
