package org.kense.signature.cms;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Material;

/**
 * What comes along in a signed-data structure: its certificates and lists, and the values of long
 * term (ETSI EN 319 122-1, A.1).
 */
final class Along {
  private static final ASN1ObjectIdentifier CERTIFICATES =
      PKCSObjectIdentifiers.id_aa_ets_certValues;
  private static final ASN1ObjectIdentifier REVOCATION =
      PKCSObjectIdentifiers.id_aa_ets_revocationValues;

  private Along() {}

  static Material of(CMSSignedData cms) {
    var lists = cms.getCRLs().getMatches(null).stream();
    var own =
        new Material(
            cms.getCertificates().getMatches(null).stream()
                .flatMap(holder -> Certificates.tolerant(holder).stream())
                .distinct()
                .toList(),
            lists.map(X509CRLHolder.class::cast).distinct().toList(),
            List.of());
    return cms.getSignerInfos().getSigners().stream().map(Along::of).reduce(own, Material::and);
  }

  private static Material of(SignerInformation signer) {
    return values(signer, REVOCATION)
        .flatMap(value -> Guard.of(() -> revocation(RevocationValues.getInstance(value))).stream())
        .reduce(
            Material.of(values(signer, CERTIFICATES).flatMap(Along::certificates).toList()),
            Material::and);
  }

  private static Material revocation(RevocationValues values) {
    return new Material(
        List.of(),
        Stream.of(values.getCrlVals()).map(X509CRLHolder::new).toList(),
        Stream.of(values.getOcspVals()).map(BasicOCSPResp::new).toList());
  }

  private static Stream<X509Certificate> certificates(ASN1Encodable value) {
    return Guard.of(() -> ASN1Sequence.getInstance(value)).stream()
        .flatMap(all -> Stream.of(all.toArray()))
        .flatMap(
            one -> Guard.of(() -> new X509CertificateHolder(Certificate.getInstance(one))).stream())
        .flatMap(holder -> Certificates.tolerant(holder).stream());
  }

  private static Stream<ASN1Encodable> values(SignerInformation signer, ASN1ObjectIdentifier type) {
    return Optional.ofNullable(signer.getUnsignedAttributes())
        .map(attributes -> attributes.get(type))
        .stream()
        .flatMap(attribute -> Stream.of(attribute.getAttributeValues()));
  }
}
