package org.kense.signature.benchmark;

import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.util.Selector;
import org.kense.signature.trust.Bouncy;

/** What one writes with the library alone: the value, and a path with its lists. */
record PlainBouncyCastle(Kept kept) {
  boolean holds() throws Exception {
    var cms = new CMSSignedData(new CMSProcessableByteArray(Kept.DOCUMENT), kept.signature);
    var signer = cms.getSignerInfos().getSigners().iterator().next();
    var certificate = certificate(cms, signer);
    path(cms, certificate);
    var verifier = new JcaSimpleSignerInfoVerifierBuilder().setProvider(Bouncy.PROVIDER);
    if (!signer.verify(verifier.build(certificate))) throw new IllegalStateException("not valid");
    return true;
  }

  // A signer's id is a selector of certificates, but in the library's raw type.
  @SuppressWarnings("unchecked")
  private static X509Certificate certificate(CMSSignedData cms, SignerInformation signer)
      throws Exception {
    Selector<X509CertificateHolder> named = signer.getSID();
    var holder = cms.getCertificates().getMatches(named).iterator().next();
    return new JcaX509CertificateConverter().setProvider(Bouncy.PROVIDER).getCertificate(holder);
  }

  private void path(CMSSignedData cms, X509Certificate certificate) throws Exception {
    var target = new X509CertSelector();
    target.setCertificate(certificate);
    var parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(kept.root(), null)), target);
    parameters.setDate(Date.from(kept.at));
    parameters.addCertStore(
        CertStore.getInstance(
            "Collection", new CollectionCertStoreParameters(all(cms)), Bouncy.PROVIDER));
    CertPathBuilder.getInstance("PKIX", Bouncy.PROVIDER).build(parameters);
  }

  private static List<Object> all(CMSSignedData cms) throws Exception {
    var all = new ArrayList<Object>();
    var certificates = new JcaX509CertificateConverter().setProvider(Bouncy.PROVIDER);
    for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
      all.add(certificates.getCertificate(holder));
    }
    var lists = new JcaX509CRLConverter().setProvider(Bouncy.PROVIDER);
    for (X509CRLHolder holder : cms.getCRLs().getMatches(null)) {
      X509CRL list = lists.getCRL(holder);
      all.add(list);
    }
    return all;
  }
}
