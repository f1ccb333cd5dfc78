package org.kense.signature.cms;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** Signatures that no honest signer makes. */
final class Crafted {
  private Crafted() {}

  /** The same signature with other certificates along. */
  static byte[] with(byte[] signed, X509Certificate... certificates) throws Exception {
    var others = new JcaCertStore(List.of(certificates));
    var none = new CollectionStore<>(List.of());
    return CMSSignedData.replaceCertificatesAndCRLs(new CMSSignedData(signed), others, none, none)
        .getEncoded();
  }

  /** Signed for good and all, over exactly these attributes. */
  static byte[] over(List<Attribute> attributes, PrivateKey key, X509Certificate... certificates)
      throws Exception {
    var vector = new ASN1EncodableVector();
    attributes.forEach(vector::add);
    var signer =
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(parameters -> new AttributeTable(vector))
            .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), certificates[0]);
    var generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(signer);
    generator.addCertificates(new JcaCertStore(List.of(certificates)));
    return generator.generate(new CMSProcessableByteArray(CmsStory.CONTENT)).getEncoded();
  }

  static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
    return new Attribute(type, new DERSet(values));
  }
}
