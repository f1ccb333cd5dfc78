package org.kense.signature.cms;

import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** What a signer signed beside the content: RFC 5652, RFC 5035 and RFC 6211. */
record SignedAttributes(Presented presented) {
  static final ASN1ObjectIdentifier CERTIFICATE = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
  static final ASN1ObjectIdentifier OLD_CERTIFICATE =
      PKCSObjectIdentifiers.id_aa_signingCertificate;
  static final ASN1ObjectIdentifier DIGEST = CMSAttributes.messageDigest;

  /**
   * Whether all are there that a signature can't do without, and none stands twice.
   *
   * <p>The older form of naming a certificate rests on SHA-1: it is not enough by itself.
   */
  boolean whole(Strictness strictness) {
    return all().map(Attribute::getAttrType).distinct().count() == all().count()
        && (only(CERTIFICATE).isPresent() || mayBeMissing(CERTIFICATE, strictness))
        && (only(OLD_CERTIFICATE).isPresent() || attributes(OLD_CERTIFICATE).findAny().isEmpty())
        && only(DIGEST).isPresent()
        && only(CMSAttributes.contentType).filter(this::namesTheContent).isPresent()
        && (attributes(CMSAttributes.cmsAlgorithmProtect).findAny().isEmpty()
            || only(CMSAttributes.cmsAlgorithmProtect).filter(this::protects).isPresent());
  }

  private boolean mayBeMissing(ASN1ObjectIdentifier type, Strictness strictness) {
    return strictness == Strictness.LENIENT && attributes(type).findAny().isEmpty();
  }

  /** The value of an attribute that has exactly one. */
  Optional<ASN1Encodable> only(ASN1ObjectIdentifier type) {
    var values = attributes(type).flatMap(found -> Stream.of(found.getAttributeValues())).toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private boolean namesTheContent(ASN1Encodable type) {
    return type.equals(CMSObjectIdentifiers.data)
        && presented.cms().getSignedContentType().equals(CMSObjectIdentifiers.data);
  }

  private boolean protects(ASN1Encodable value) {
    var named = CMSAlgorithmProtection.getInstance(value);
    var info = presented.signer().toASN1Structure();
    return named.getDigestAlgorithm().equals(info.getDigestAlgorithm())
        && info.getDigestEncryptionAlgorithm().equals(named.getSignatureAlgorithm());
  }

  private Stream<Attribute> attributes(ASN1ObjectIdentifier type) {
    return all().filter(attribute -> attribute.getAttrType().equals(type));
  }

  private Stream<Attribute> all() {
    var signed = presented.signer().toASN1Structure().getAuthenticatedAttributes();
    return signed == null
        ? Stream.empty()
        : Stream.of(signed.toArray()).map(Attribute::getInstance);
  }
}
