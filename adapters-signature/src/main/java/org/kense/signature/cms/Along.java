package org.kense.signature.cms;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Store;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Guard;
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

  /** Of each kind, in each place; a chain needs a few of them. */
  private static final int MOST = 64;

  private Along() {}

  static Material of(CMSSignedData cms) {
    var lists = cms.getCRLs().getMatches(null).stream();
    var own =
        new Material(
            cms.getCertificates().getMatches(null).stream()
                .flatMap(holder -> Certificates.tolerant(holder).stream())
                .distinct()
                .toList(),
            lists.map(X509CRLHolder.class::cast).limit(MOST).toList(),
            answers(cms).toList());
    return cms.getSignerInfos().getSigners().stream().map(Along::of).reduce(own, Material::and);
  }

  /** Those that stand among the lists (RFC 5940). */
  private static Stream<BasicOCSPResp> answers(CMSSignedData cms) {
    Store<?> answers = cms.getOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response);
    return answers.getMatches(null).stream()
        .flatMap(one -> Guard.of(() -> answer(OCSPResponse.getInstance(one))).stream())
        .limit(MOST);
  }

  private static BasicOCSPResp answer(OCSPResponse response) {
    var bytes = response.getResponseBytes().getResponse().getOctets();
    return new BasicOCSPResp(BasicOCSPResponse.getInstance(bytes));
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
        Stream.of(values.getCrlVals()).limit(MOST).map(X509CRLHolder::new).toList(),
        Stream.of(values.getOcspVals()).limit(MOST).map(BasicOCSPResp::new).toList());
  }

  private static Stream<X509Certificate> certificates(ASN1Encodable value) {
    return Guard.of(() -> ASN1Sequence.getInstance(value)).stream()
        .flatMap(all -> Stream.of(all.toArray()))
        .limit(MOST)
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
