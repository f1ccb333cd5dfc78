package org.kense.signature.opinion;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.util.Encodable;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Root;

/** All that a validation rests on, in the terms of DSS. */
public final class Known {
  private Known() {}

  public static CertificateVerifier verifier(Reliance reliance) {
    // Without any source that would go to the network.
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted(reliance.roots().all()));
    verifier.setAdjunctCertSources(adjunct(reliance.material()));
    verifier.setCrlSource(new ExternalResourcesCRLSource(streams(reliance.material().lists())));
    verifier.setOcspSource(
        new ExternalResourcesOCSPSource(
            reliance.material().answers().stream().map(Known::whole).toArray(InputStream[]::new)));
    return verifier;
  }

  private static CommonTrustedCertificateSource trusted(List<Root> roots) {
    var source = new CommonTrustedCertificateSource();
    roots.forEach(root -> source.addCertificate(new CertificateToken(root.certificate())));
    return source;
  }

  private static CommonCertificateSource adjunct(Material material) {
    var source = new CommonCertificateSource();
    material.certificates().forEach(one -> source.addCertificate(new CertificateToken(one)));
    return source;
  }

  private static InputStream[] streams(List<? extends Encodable> all) {
    return all.stream().map(Known::stream).toArray(InputStream[]::new);
  }

  private static InputStream stream(Encodable one) {
    try {
      return new ByteArrayInputStream(one.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("what was just read", e);
    }
  }

  private static InputStream whole(BasicOCSPResp answer) {
    try {
      var response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, answer);
      return new ByteArrayInputStream(response.getEncoded());
    } catch (OCSPException | IOException e) {
      throw new IllegalStateException("what was just read", e);
    }
  }
}
