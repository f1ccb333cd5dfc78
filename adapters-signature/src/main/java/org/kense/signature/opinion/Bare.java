package org.kense.signature.opinion;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.util.CollectionStore;
import org.kense.signature.trust.Guard;

/**
 * A signature without all that nobody signed.
 *
 * <p>Whatever strangers put beside it would be followed by DSS wherever it leads, for minutes.
 */
public final class Bare {
  private Bare() {}

  /**
   * With these certificates only, and without unsigned attributes; empty where it breaks at that.
   */
  public static Optional<byte[]> of(CMSSignedData cms, Collection<X509Certificate> certificates) {
    return Guard.of(() -> bare(cms, certificates));
  }

  private static byte[] bare(CMSSignedData cms, Collection<X509Certificate> certificates)
      throws CMSException, CertificateEncodingException, IOException {
    var none = new CollectionStore<>(List.of());
    var signers = cms.getSignerInfos().getSigners().stream().map(Bare::signer).toList();
    return CMSSignedData.replaceCertificatesAndCRLs(
            CMSSignedData.replaceSigners(cms, new SignerInformationStore(signers)),
            new JcaCertStore(certificates),
            none,
            none)
        .getEncoded();
  }

  private static SignerInformation signer(SignerInformation signer) {
    return SignerInformation.replaceUnsignedAttributes(signer, null);
  }
}
