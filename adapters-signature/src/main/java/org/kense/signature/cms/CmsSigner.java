package org.kense.signature.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
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
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.kense.signature.trust.Bouncy;

/** Makes signatures over data: CAdES (ETSI EN 319 122-1), baseline B, by RSA, ECDSA or GOST. */
public final class CmsSigner {
  /** Whether the signature carries the content, or is kept beside it. */
  public enum Form {
    DETACHED,
    ENVELOPING
  }

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final Provider provider;

  public CmsSigner(SigningKey signing) {
    this(signing, Bouncy.PROVIDER);
  }

  /** With a key of which only this provider knows how to sign with it. */
  public CmsSigner(SigningKey signing, Provider provider) {
    this.provider = provider;
    this.key = signing.key();
    this.chain = signing.chain();
  }

  /** A signature in DER that claims to be made then. */
  public byte[] sign(byte[] content, Form form, Instant at) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder().setProvider(Bouncy.PROVIDER).build())
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(at)))
              .build(
                  new JcaContentSignerBuilder(SigningAlgorithm.of(chain.getFirst().getPublicKey()))
                      .setProvider(provider)
                      .build(key),
                  chain.getFirst()));
      generator.addCertificates(new JcaCertStore(chain));
      return generator
          .generate(new CMSProcessableByteArray(content), form == Form.ENVELOPING)
          .getEncoded("DER");
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IllegalStateException("a key that can't sign", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AttributeTable attributes(Instant at) throws GeneralSecurityException {
    var digest = MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
    var named = new SigningCertificateV2(new ESSCertIDv2(digest));
    var attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    return new AttributeTable(attributes);
  }
}
