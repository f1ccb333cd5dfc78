package org.kense.cli.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The key that somebody of the demo signs with, and its certificate. */
record SigningKey(PrivateKey key, X509Certificate certificate) {
  /**
   * A detached signature of the form CAdES-B-B, in Base64; another one each time.
   *
   * @param at when it claims to be made
   */
  String sign(byte[] content, Instant at) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer(at));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      byte[] signed = generator.generate(new CMSProcessableByteArray(content)).getEncoded();
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | IOException wrong) {
      throw new IllegalStateException("a key that can't sign", wrong);
    }
  }

  private SignerInfoGenerator signer(Instant at)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(at)))
        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), certificate);
  }

  /** What is signed beside the content: which certificate it is, so that no other can be put in. */
  private AttributeTable attributes(Instant at) throws GeneralSecurityException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    ESSCertIDv2 mine = new ESSCertIDv2(sha256.digest(certificate.getEncoded()));
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(mine))));
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    return new AttributeTable(attributes);
  }
}
