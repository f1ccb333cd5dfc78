package org.kense.signature.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignerInfo;

/** What stands beside a signature, signed or not. */
record Attributes(List<Attribute> all) {
  static Attributes signed(SignerInfo signer) {
    return of(signer.getAuthenticatedAttributes());
  }

  static Attributes unsigned(SignerInfo signer) {
    return of(signer.getUnauthenticatedAttributes());
  }

  private static Attributes of(ASN1Set set) {
    return new Attributes(
        set == null ? List.of() : Stream.of(set.toArray()).map(Attribute::getInstance).toList());
  }

  Attributes without(ASN1ObjectIdentifier type) {
    return new Attributes(all.stream().filter(one -> !one.getAttrType().equals(type)).toList());
  }

  Attributes and(ASN1ObjectIdentifier type, ASN1Encodable... values) {
    var more = new Attribute(type, new DERSet(values));
    return new Attributes(Stream.concat(all.stream(), Stream.of(more)).toList());
  }

  ASN1Encodable value(ASN1ObjectIdentifier type) {
    return all.stream()
        .filter(one -> one.getAttrType().equals(type))
        .findFirst()
        .orElseThrow()
        .getAttributeValues()[0];
  }

  ASN1Set set() {
    return new DERSet(all.toArray(ASN1Encodable[]::new));
  }

  /** The same signer with these in the place of the unsigned ones. */
  SignerInfo unsignedBeside(SignerInfo signer) {
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        set());
  }
}
