package org.kense.signature.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What only costs its reader time or room; openssl makes none of it, so the library must. */
final class Bombs {
  static final int MEGABYTE = 1 << 20;

  private static final Extension AUTHORITY =
      new Extension(Extension.basicConstraints, true, new byte[] {0x30, 3, 1, 1, -1});

  private final KeyPair key = pair();

  /** Brackets in brackets, all with their lengths. */
  static byte[] tower(int floors) {
    return tower(0x30, floors);
  }

  static byte[] tower(int tag, int floors) {
    var tower = new byte[] {5, 0};
    for (var floor = 0; floor < floors; floor++) tower = inside(tag, tower);
    return tower;
  }

  /** An OCSP response that any responder could have made around these bytes. */
  static byte[] answer(byte[] inside) {
    try {
      var bytes =
          new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(inside));
      return new OCSPResponse(new OCSPResponseStatus(0), bytes).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list that says with these bytes what it is about; nobody signed it. */
  static byte[] list(byte[] scope) throws IOException {
    var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    var generator = new V2TBSCertListGenerator();
    generator.setIssuer(new X500Name("CN=Bomb"));
    generator.setSignature(algorithm);
    generator.setThisUpdate(new Time(Date.from(Instant.EPOCH)));
    generator.setExtensions(
        new Extensions(new Extension(Extension.issuingDistributionPoint, true, scope)));
    var list = new ASN1EncodableVector();
    list.add(generator.generateTBSCertList());
    list.add(algorithm);
    list.add(new DERBitString(new byte[64]));
    return new DERSequence(list).getEncoded();
  }

  /** An element around some content, whose length takes four bytes. */
  static byte[] inside(int tag, byte[] content) {
    return ByteBuffer.allocate(content.length + 6)
        .put((byte) tag)
        .put((byte) 0x84)
        .putInt(content.length)
        .put(content)
        .array();
  }

  /** Empty elements, side by side in one bracket. */
  static byte[] crowd(int bytes) {
    var crowd = new byte[bytes];
    for (var at = 0; at < bytes; at += 2) crowd[at] = 0x30;
    return inside(0x30, crowd);
  }

  /** Who issued whom, under which number. */
  record Naming(X500Name issuer, X500Name subject, int number) {}

  /** One of many authorities of one name and key: each could have issued each other. */
  Certificate authority(X500Name name, int number) {
    return certificate(new Naming(name, name, number), info(key.getPublic()), AUTHORITY);
  }

  /** Signed by itself, with one extension of this content. */
  Certificate extended(String extension, byte[] content) {
    var name = new X500Name("CN=Bomb");
    return certificate(
        new Naming(name, name, 1),
        info(key.getPublic()),
        new Extension(new ASN1ObjectIdentifier(extension), false, content));
  }

  /** With the longest key and exponent that the library reads. */
  Certificate giant(Naming naming) {
    var modulus = new BigInteger(16384, new Random(naming.number())).setBit(0).setBit(16383);
    var exponent = new BigInteger(16383, new Random(7)).setBit(0);
    return certificate(naming, info(modulus, exponent), AUTHORITY);
  }

  private Certificate certificate(Naming naming, SubjectPublicKeyInfo info, Extension extension) {
    try {
      return new X509v3CertificateBuilder(
              naming.issuer(),
              BigInteger.valueOf(naming.number()),
              Date.from(Instant.EPOCH),
              Date.from(Instant.parse("2049-01-01T00:00:00Z")),
              naming.subject(),
              info)
          .addExtension(extension)
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()))
          .toASN1Structure();
    } catch (IOException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  private static SubjectPublicKeyInfo info(BigInteger modulus, BigInteger exponent) {
    try {
      return new SubjectPublicKeyInfo(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
          new RSAPublicKey(modulus, exponent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SubjectPublicKeyInfo info(PublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded());
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("EC").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
