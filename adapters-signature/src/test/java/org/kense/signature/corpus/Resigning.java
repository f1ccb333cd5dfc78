package org.kense.signature.corpus;

import static org.bouncycastle.asn1.cms.CMSAttributes.contentType;
import static org.bouncycastle.asn1.cms.CMSAttributes.messageDigest;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificate;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificateV2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.kense.signature.trust.Bouncy;

/** Other signed attributes, signed for good by {@code openssl dgst}. */
record Resigning(Workshop workshop, Certificates certificates) {
  /** What a dishonest signer does to their own attributes, in words. */
  SignerInfo resigned(SignerInfo signer, String person, String how) {
    var own = Attributes.signed(signer);
    var words = how.split(" +", 2);
    var changed =
        switch (words[0]) {
          case "without" -> own.without(type(words[1]));
          case "twice" -> own.and(type(words[1]), own.value(type(words[1])));
          case "doubling" -> doubled(own, type(words[1]));
          case "typed" ->
              own.without(contentType).and(contentType, CMSObjectIdentifiers.signedData);
          case "naming" -> named(own, words[1]);
          default -> throw new AssertionError("not a way to sign anew: " + how);
        };
    return signed(signer, person, changed);
  }

  private SignerInfo signed(SignerInfo signer, String person, Attributes attributes) {
    try {
      workshop.write("attributes", attributes.set().getEncoded("DER"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var key = certificates.keyOf(Certificate.named(person));
    workshop.run(
        "dgst -%s -sign %s -out value attributes".formatted(certificates.digest(person), key));
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        attributes.set(),
        signer.getDigestEncryptionAlgorithm(),
        new DEROctetString(workshop.read("value")),
        signer.getUnauthenticatedAttributes());
  }

  /** One attribute with two values, the second of which is another's. */
  private static Attributes doubled(Attributes own, ASN1ObjectIdentifier type) {
    return own.without(type).and(type, own.value(type), new DEROctetString(new byte[32]));
  }

  /** The certificate is named by the hash of another one, or with a broken digest. */
  private Attributes named(Attributes own, String how) {
    var words = how.split(" +", -1);
    var neither = own.without(id_aa_signingCertificateV2).without(id_aa_signingCertificate);
    return switch (words[1]) {
      case "sha256" ->
          neither.and(id_aa_signingCertificateV2, newer(words, NISTObjectIdentifiers.id_sha256));
      case "sha1" ->
          neither.and(id_aa_signingCertificateV2, newer(words, OIWObjectIdentifiers.idSHA1));
      case "md5" ->
          neither.and(id_aa_signingCertificateV2, newer(words, PKCSObjectIdentifiers.md5));
      case "formerly" ->
          neither.and(
              id_aa_signingCertificate,
              new SigningCertificate(new ESSCertID(hash(words[0], OIWObjectIdentifiers.idSHA1))));
      default -> throw new AssertionError("not a way to name: " + how);
    };
  }

  private SigningCertificateV2 newer(String[] words, ASN1ObjectIdentifier digest) {
    return new SigningCertificateV2(
        new ESSCertIDv2(new AlgorithmIdentifier(digest), hash(words[0], digest)));
  }

  private byte[] hash(String name, ASN1ObjectIdentifier digest) {
    try {
      return MessageDigest.getInstance(digest.getId(), Bouncy.PROVIDER)
          .digest(certificates.read(name).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static ASN1ObjectIdentifier type(String word) {
    return switch (word) {
      case "type" -> contentType;
      case "digest" -> messageDigest;
      case "certificate" -> id_aa_signingCertificateV2;
      default -> throw new AssertionError("not an attribute: " + word);
    };
  }
}
